package io.zhijia.compliance;

import static io.zhijia.compliance.ComplianceRefusal.CONCLUDED;
import static io.zhijia.compliance.ComplianceRefusal.HIGH_RISK;
import static io.zhijia.compliance.ComplianceRefusal.MISSING;
import static io.zhijia.compliance.ComplianceRefusal.NOT_A_MOMENT;
import static io.zhijia.compliance.ComplianceRefusal.NOT_A_NUMBER;
import static io.zhijia.compliance.ComplianceRefusal.NOT_TOLD;
import static io.zhijia.compliance.ComplianceRefusal.TOLD_BEFORE_KNOWN;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.toMap;

import io.zhijia.compliance.FormState.Concluded;
import io.zhijia.compliance.FormState.Open;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the forms with its answers.
 *
 * @param title what it is about; of a self-check its year
 */
record Form(
        UnionId union,
        FormId id,
        FormKind kind,
        String title,
        LocalDate opened,
        Map<Question, String> answers,
        FormState state,
        int version) {

    Form {
        answers = Map.copyOf(answers);
    }

    static Form opened(UnionId union, FormKind kind, String title, LocalDate today) {
        return new Form(union, FormId.next(), kind, title, today, Map.of(), new Open(), 0);
    }

    /** What is left empty is asked for again. */
    Form answered(Map<Question, String> typed, LocalDateTime now) {
        refuseIf(isConcluded(), CONCLUDED);
        var fitting = typed.entrySet().stream()
                .filter(answer -> answer.getKey().kind() == kind)
                .filter(answer -> !answer.getValue().isBlank())
                .collect(toMap(Map.Entry::getKey, answer -> answer.getValue().strip()));
        fitting.forEach((question, answer) -> mustFit(question, answer, now));
        var known = fitting.get(Question.KNOWN_AT);
        for (var told : new Question[] {Question.AUTHORITY_TOLD, Question.PERSONS_TOLD}) {
            var at = fitting.get(told);
            refuseIf(known != null && at != null && moment(at).isBefore(moment(known)), TOLD_BEFORE_KNOWN);
        }
        return new Form(union, id, kind, title, opened, fitting, state, version);
    }

    private static void mustFit(Question question, String answer, LocalDateTime now) {
        switch (question.shape()) {
            case TEXT -> {}
            case NUMBER -> refuseIf(!answer.matches("\\d{1,7}"), NOT_A_NUMBER, answer);
            case MOMENT -> refuseIf(moment(answer).isAfter(now), NOT_A_MOMENT, answer);
            case CHOICE -> refuseIf(!question.choices().contains(answer), MISSING, 1);
        }
    }

    Form concluded(String by, LocalDate today) {
        refuseIf(isConcluded(), CONCLUDED);
        var missing = kind.questions().stream()
                .filter(question -> question.isNeeded() && !answers.containsKey(question))
                .count();
        refuseIf(missing > 0, MISSING, missing);
        refuseIf(get(Question.RISK).equals("HIGH") && get(Question.CONCLUSION).equals("GO"), HIGH_RISK);
        refuseIf(kind == FormKind.INCIDENT && !(isSettled(true) && isSettled(false)), NOT_TOLD);
        return new Form(union, id, kind, title, opened, answers, new Concluded(today, by), version);
    }

    /** Told, or there is a reason why not (个人信息保护法第五十七条). */
    private boolean isSettled(boolean authority) {
        return authority
                ? !(get(Question.AUTHORITY_TOLD) + get(Question.AUTHORITY_HOW)).isEmpty()
                : !(get(Question.PERSONS_TOLD) + get(Question.PERSONS_HOW)).isEmpty();
    }

    boolean isConcluded() {
        return state instanceof Concluded;
    }

    /** Empty as long as nobody answered. */
    String get(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** When the clock began; null if no clock runs, because the authority is told, or it is over, or it is no incident. */
    @Nullable LocalDateTime running() {
        var known = get(Question.KNOWN_AT);
        return kind == FormKind.INCIDENT && !isConcluded() && !known.isEmpty() && !isSettled(true)
                ? moment(known)
                : null;
    }

    private static LocalDateTime moment(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeException wrong) {
            throw (Refusal) new Refusal(NOT_A_MOMENT, typed).initCause(wrong);
        }
    }
}
