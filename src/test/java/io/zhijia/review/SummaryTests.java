package io.zhijia.review;

import static io.zhijia.review.ReviewRefusal.NOTHING_IN_IT;
import static io.zhijia.review.ReviewRefusal.NOT_A_DRAFT;
import static io.zhijia.review.ReviewRefusal.NOT_BEFORE_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import io.zhijia.refusal.Refusal.Reason;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTests {

    private static final Period YEAR_2026 = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    /** Place of the sentence about activities among the passages of a summary that has nothing else. */
    private static final int ACTIVITIES = 4;

    private final Summary summary = Summary.begun(
            UnionId.next(), "总结", YEAR_2026, SummaryForm.THEMES, Locale.SIMPLIFIED_CHINESE, List.of(activities(12)));

    @Test
    void figuresFollowTheRecordsWhereNobodyChangedTheWords() {
        assertThat(summary.draftedAgain(List.of(activities(13))).under("LIFE"))
                .extracting(Passage::text)
                .containsExactly("开展活动 13 项。");
    }

    @Test
    void whatAnOfficerWroteStaysAndIsMarkedWhereItsFiguresChanged() {
        var worded = summary.worded("总结", Map.of(ACTIVITIES, "全年活动红火，共 12 项。", 0, "一年来，工会……"));

        var again = worded.draftedAgain(List.of(activities(13)));

        assertThat(again.under("LIFE")).singleElement().satisfies(passage -> {
            assertThat(passage.text()).isEqualTo("全年活动红火，共 12 项。");
            assertThat(passage.drafted()).isEqualTo("开展活动 13 项。");
            assertThat(passage.stale()).isTrue();
        });
        assertThat(again.under(SummaryForm.OPENING)).extracting(Passage::text).containsExactly("一年来，工会……");
        assertThat(worded.draftedAgain(List.of(activities(12))).under("LIFE"))
                .extracting(Passage::stale)
                .containsExactly(false);
    }

    @Test
    void aRewordedSentenceWithoutRecordsIsKeptButMarked() {
        var again = summary.worded("总结", Map.of(ACTIVITIES, "活动红火。")).draftedAgain(List.of());

        assertThat(again.under("LIFE")).singleElement().satisfies(passage -> {
            assertThat(passage.figures()).isEmpty();
            assertThat(passage.stale()).isTrue();
        });
        assertThat(summary.draftedAgain(List.of()).under("LIFE")).isEmpty();
    }

    @Test
    void anEmptiedSentenceIsNotPrinted() {
        assertThat(summary.worded("总结", Map.of(ACTIVITIES, "")).under("LIFE")).isEmpty();
    }

    @Test
    void goesFromDraftToCommitteeToFileAndOnlyBackFromThere() {
        var handed = summary.handedToCommittee(TODAY);

        refused(NOT_BEFORE_COMMITTEE, () -> summary.filed(TODAY));
        refused(NOT_A_DRAFT, () -> handed.worded("总结", Map.of()));
        refused(NOT_A_DRAFT, () -> handed.draftedAgain(List.of()));
        assertThat(handed.returned().isDraft()).isTrue();
        refused(NOT_BEFORE_COMMITTEE, () -> handed.filed(TODAY).returned());
    }

    @Test
    void anEmptySummaryIsNotHandedOn() {
        refused(NOTHING_IN_IT, () -> summary.draftedAgain(List.of()).handedToCommittee(TODAY));
    }

    @Test
    void lessThanAllNeverReadsAsAll() {
        assertThat(FactsOfThePlan.share(1999, 2000)).isEqualTo("99.9");
        assertThat(FactsOfThePlan.share(2, 3)).isEqualTo("66.6");
    }

    private static Passage activities(int number) {
        return Passage.drafted(
                "LIFE", "S46", "开展活动 " + number + " 项。", List.of(new Figure(String.valueOf(number), "/records")));
    }

    private static void refused(Reason reason, Runnable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
