package gov.newarea.onestop.portal.desk;

import gov.newarea.onestop.filing.Correction.Target;
import gov.newarea.onestop.filing.Correction.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdicts on one material or section of a case, of the window and of all branches. */
record Said(List<Verdict> verdicts) {

    static Said of(Target target, List<Verdict> verdicts) {
        return new Said(verdicts.stream()
                .filter(verdict -> verdict.target().equals(target))
                .toList());
    }

    /** The verdict of one scope; null if it has given none. */
    @Nullable
    Verdict in(String scope) {
        return verdicts.stream()
                .filter(verdict -> verdict.scope().equals(scope))
                .findFirst()
                .orElse(null);
    }

    List<Verdict> others(String scope) {
        return verdicts.stream()
                .filter(verdict -> !verdict.scope().equals(scope))
                .toList();
    }
}
