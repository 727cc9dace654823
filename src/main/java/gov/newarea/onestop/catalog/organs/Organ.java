package gov.newarea.onestop.catalog.organs;

import static java.util.Comparator.comparing;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.identity.Department;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An organ as {@code departments.yml} has it, with the successions to its powers. */
record Organ(String code, Localized name, Localized letterhead, List<Succession> successions) {

    Department department() {
        return new Department(code, name, letterhead);
    }

    /** The organ its powers have gone to by the day; empty where it still holds them. */
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
