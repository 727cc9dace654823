package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCodeAndByTheStepsOfEarlierDrawings(Block block) {
        assertThat(Block.of(block.code())).contains(block);
        assertThat(block.earlierSteps()).hasSize(1).allSatisfy(step -> assertThat(Block.of(step))
                .contains(block));
    }

    @Test
    void isNoneWhereNobodyKnowsTheWord() {
        assertThat(Block.of("review-plans")).isEmpty();
        assertThat(Block.of("")).isEmpty();
    }

    @Test
    void hasCodesThatAreNoStepOfAnotherKind() {
        var codes = Arrays.stream(Block.values()).map(Block::code).toList();

        assertThat(codes).doesNotHaveDuplicates().contains("check-completeness", "review", "supply-later");
        assertThat(Arrays.stream(Block.values())).allSatisfy(block -> assertThat(block.earlierSteps())
                .allSatisfy(step -> assertThat(codes.contains(step)).isEqualTo(step.equals(block.code()))));
    }
}
