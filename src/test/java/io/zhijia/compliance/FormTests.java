package io.zhijia.compliance;

import static io.zhijia.compliance.ComplianceRefusal.CONCLUDED;
import static io.zhijia.compliance.ComplianceRefusal.HIGH_RISK;
import static io.zhijia.compliance.ComplianceRefusal.MISSING;
import static io.zhijia.compliance.ComplianceRefusal.NOT_A_MOMENT;
import static io.zhijia.compliance.ComplianceRefusal.NOT_A_NUMBER;
import static io.zhijia.compliance.ComplianceRefusal.NOT_TOLD;
import static io.zhijia.compliance.ComplianceRefusal.TOLD_BEFORE_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FormTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 18, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();

    private static Form form(FormKind kind, Map<Question, String> but) {
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : kind.questions()) {
            if (question.isNeeded()) {
                answers.put(
                        question,
                        switch (question.shape()) {
                            case TEXT -> "有";
                            case NUMBER -> "3";
                            case MOMENT -> "2026-03-10T09:00";
                            case CHOICE -> question.choices().getFirst();
                        });
            }
        }
        answers.putAll(but);
        return Form.opened(UnionId.next(), kind, "2026", TODAY).answered(answers, NOW);
    }

    @Test
    void aFormIsConcludedWhenItIsFullAndThenStays() {
        var full = form(FormKind.SELF_CHECK, Map.of());
        var over = full.concluded("赵敏", TODAY);
        assertThat(over.isConcluded()).isTrue();
        refuses(CONCLUDED, () -> over.answered(Map.of(), NOW));
        refuses(CONCLUDED, () -> over.concluded("赵敏", TODAY));
        refuses(
                MISSING,
                () -> form(FormKind.SELF_CHECK, Map.of(Question.RIGHTS, " ")).concluded("赵敏", TODAY));
    }

    @Test
    void aHighRiskIsNeverJustTaken() {
        var risky = Map.of(Question.RISK, "HIGH", Question.CONCLUSION, "GO");
        refuses(HIGH_RISK, () -> form(FormKind.ASSESSMENT, risky).concluded("赵敏", TODAY));
        assertThat(form(FormKind.ASSESSMENT, Map.of(Question.RISK, "HIGH", Question.CONCLUSION, "GO_WITH_MEASURES"))
                        .concluded("赵敏", TODAY)
                        .isConcluded())
                .isTrue();
    }

    @Test
    void theClockOfAnIncidentRunsUntilTheAuthorityIsTold() {
        var known = form(FormKind.INCIDENT, Map.of());
        assertThat(known.running()).isEqualTo(NOW.withHour(9));
        refuses(NOT_TOLD, () -> known.concluded("赵敏", TODAY));
        var told = form(
                FormKind.INCIDENT,
                Map.of(Question.AUTHORITY_TOLD, "2026-03-10T10:00", Question.PERSONS_HOW, "已加密，不会有危害"));
        assertThat(told.running()).isNull();
        assertThat(told.concluded("赵敏", TODAY).isConcluded()).isTrue();
        assertThat(form(FormKind.ASSESSMENT, Map.of()).running()).isNull();
    }

    @Test
    void timesAndNumbersAreWhatTheySay() {
        refuses(NOT_A_MOMENT, () -> form(FormKind.INCIDENT, Map.of(Question.KNOWN_AT, "2026-03-10T18:01")));
        refuses(NOT_A_MOMENT, () -> form(FormKind.INCIDENT, Map.of(Question.KNOWN_AT, "昨天")));
        refuses(NOT_A_NUMBER, () -> form(FormKind.INCIDENT, Map.of(Question.PEOPLE, "很多")));
        refuses(TOLD_BEFORE_KNOWN, () -> form(FormKind.INCIDENT, Map.of(Question.AUTHORITY_TOLD, "2026-03-10T08:59")));
        refuses(MISSING, () -> form(FormKind.SELF_CHECK, Map.of(Question.RULES, "MAYBE")));
    }

    private static void refuses(ComplianceRefusal reason, Supplier<Form> step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::get)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
