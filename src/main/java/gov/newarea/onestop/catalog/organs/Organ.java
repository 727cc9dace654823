package gov.newarea.onestop.catalog.organs;

import static java.util.Comparator.comparing;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.identity.Department;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An organ of {@code departments.yml}, with the organs that succeed it. */
record Organ(
        String code, Localized name, Localized letterhead, Department.Contact contact, List<Succession> successions) {

    Department department() {
        return new Department(code, name, letterhead, contact);
    }

    /** The organ that holds its powers on the day; empty if it still holds them itself. */
    Optional<String> successor(LocalDate on) {
        return successions.stream()
                .filter(succession -> !succession.from().isAfter(on))
                .max(comparing(Succession::from))
                .map(Succession::to);
    }

    boolean handsOverTo(String other, LocalDate by) {
        return successions.stream()
                .anyMatch(succession ->
                        succession.to().equals(other) && !succession.from().isAfter(by));
    }

    boolean everHandsOverTo(String other) {
        return handsOverTo(other, LocalDate.MAX);
    }
}
