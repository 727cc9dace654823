package gov.newarea.onestop.catalog.organs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the organs at start-up: unique codes, known successors, one successor a day, no cycle. */
record SuccessionCheck(List<Organ> organs) {

    /** @throws IllegalStateException that names every error */
    void orStop() {
        var faults = new ArrayList<String>();
        organs.forEach(organ -> check(organ, faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("departments.yml has errors: " + String.join("; ", faults));
        }
    }

    private void check(Organ organ, List<String> faults) {
        var days = new HashSet<Object>();
        for (var succession : organ.successions()) {
            if (find(succession.to()).isEmpty()) {
                faults.add(organ.code() + " names successor " + succession.to() + ", which does not exist");
            }
            if (!days.add(succession.from())) {
                faults.add(organ.code() + " has two successors from " + succession.from());
            }
        }
        if (find(organ.code()).size() > 1) {
            faults.add(organ.code() + " is there twice");
        }
        if (reaches(organ.code(), organ.code(), new HashSet<>())) {
            faults.add(organ.code() + " succeeds itself");
        }
    }

    private boolean reaches(String goal, String code, Set<String> seen) {
        return seen.add(code)
                && find(code).stream()
                        .flatMap(organ -> organ.successions().stream())
                        .anyMatch(next -> next.to().equals(goal) || reaches(goal, next.to(), seen));
    }

    private List<Organ> find(String code) {
        return organs.stream().filter(organ -> organ.code().equals(code)).toList();
    }
}
