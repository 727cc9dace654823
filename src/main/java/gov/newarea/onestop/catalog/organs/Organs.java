package gov.newarea.onestop.catalog.organs;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.identity.Department;
import gov.newarea.onestop.identity.Departments;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which organ exercises which powers on a day.
 *
 * @param succeeded whether successions are applied; if not, the organs of 2016 act on every day
 */
record Organs(List<Organ> organs, boolean succeeded) implements Departments {

    Organs {
        organs = List.copyOf(organs);
        new SuccessionCheck(organs).orStop();
    }

    @Override
    public List<Department> all() {
        return organs.stream().map(Organ::department).toList();
    }

    @Override
    public Department require(String code) {
        return organ(code).department();
    }

    @Override
    public Department acting(String code, LocalDate on) {
        var organ = organ(code);
        return organ.successor(counted(on)).map(next -> acting(next, on)).orElseGet(organ::department);
    }

    @Override
    public boolean acts(String code, LocalDate on) {
        return organ(code).successor(counted(on)).isEmpty() && isFounded(code, counted(on));
    }

    @Override
    public List<Department> line(String code) {
        var organ = organ(code);
        var later = organ.successions().stream()
                .filter(succession -> succeeded)
                .flatMap(succession -> line(succession.to()).stream());
        return Stream.concat(Stream.of(organ.department()), later).distinct().toList();
    }

    /** An organ without predecessors has always existed; any other exists from the day it takes powers over. */
    private boolean isFounded(String code, LocalDate on) {
        return organs.stream().noneMatch(organ -> organ.everHandsOverTo(code))
                || organs.stream().anyMatch(organ -> organ.handsOverTo(code, on));
    }

    private LocalDate counted(LocalDate on) {
        return succeeded ? on : LocalDate.MIN;
    }

    private Organ organ(String code) {
        return organs.stream()
                .filter(organ -> organ.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("identity.no-department", code));
    }
}
