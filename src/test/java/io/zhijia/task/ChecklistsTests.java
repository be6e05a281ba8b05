package io.zhijia.task;

import static io.zhijia.task.TaskFixtures.APRIL_1;
import static io.zhijia.task.TaskFixtures.APRIL_30;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import io.zhijia.work.LaunchKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistsTests {

    private final Checklists checklists = new Checklists();

    @ParameterizedTest
    @EnumSource(LaunchKind.class)
    void everyKindOfWorkHasAChecklistInBothLanguagesInTheOrderOfItsDays(LaunchKind kind) {
        var lines = checklists.of(kind).lines();

        assertThat(lines).hasSizeBetween(4, 14);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.chinese()).isNotBlank().hasSizeLessThan(200);
            assertThat(line.english()).isNotBlank().hasSizeLessThan(200).matches("\\p{ASCII}+");
        });
        assertThat(lines).extracting(line -> -line.daysBefore()).isSorted();
    }

    @Test
    void visitsBeginWithAListAndEndWithASummary() {
        var visits = checklists.of(LaunchKind.VISIT_CAMPAIGN);

        assertThat(visits.recordKind()).isEqualTo(RecordKind.VISIT_FESTIVAL);
        assertThat(visits.lines().getFirst().chinese()).contains("走访名单");
        assertThat(visits.lines()).extracting(Checklist.Line::slot).contains(EvidenceSlot.SIGN_IN, EvidenceSlot.PHOTO);
        assertThat(visits.lines().getLast().slot()).isEqualTo(EvidenceSlot.SUMMARY);
    }

    @Test
    void aStepIsDueBeforeTheWholeButNeverBeforeTodayWhenBegunLate() {
        var list = Checklists.parse("test", "record WORK\n10 | PLAN | 方案 | Scheme\n0 | | 办理 | Do it");

        assertThat(list.steps(APRIL_1, APRIL_30, false))
                .extracting(Step::due)
                .containsExactly(APRIL_30.minusDays(10), APRIL_30);
        assertThat(list.steps(APRIL_30.minusDays(3), APRIL_30, true))
                .extracting(Step::due)
                .containsExactly(APRIL_30.minusDays(3), APRIL_30);
        assertThat(list.steps(APRIL_30.plusDays(9), APRIL_30, true).getFirst().due())
                .isEqualTo(APRIL_30.minusDays(10));
    }

    @Test
    void aLineThatLacksAPartIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checklists.parse("visits.txt", "10 | PLAN | 方案"))
                .withMessageContaining("visits.txt");
    }
}
