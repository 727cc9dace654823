package gov.newarea.onestop.approval;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ids of steps in drawings of earlier versions, which name no kinds; no other class knows step ids. It is needed for filings on
 * those drawings, tasks that a node of such a version writes, saved filters, and the trace. No entry is ever added.
 */
final class EarlierSteps {

    private static final Map<String, Block> KINDS = Map.ofEntries(
            Map.entry("check-completeness", Block.CHECK_COMPLETENESS),
            Map.entry("correct-filing", Block.CORRECT_FILING),
            Map.entry("correct-branch", Block.CORRECT_BRANCH),
            Map.entry("supply-later-materials", Block.SUPPLY_LATER),
            Map.entry("supply-phase-materials", Block.SUPPLY_PHASE),
            Map.entry("review-materials", Block.REVIEW),
            Map.entry("inspect-site", Block.INSPECT),
            Map.entry("decide-item", Block.DECIDE),
            Map.entry("approve-registration", Block.APPROVE),
            Map.entry("confirm-withdrawal", Block.CONFIRM_WITHDRAWAL),
            Map.entry("hand-over-result", Block.DELIVER));

    private EarlierSteps() {}

    static Optional<Block> kind(String step) {
        return Optional.ofNullable(KINDS.get(step));
    }

    static Set<String> of(Block block) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == block)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
