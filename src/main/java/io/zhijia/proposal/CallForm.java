package io.zhijia.proposal;

import io.zhijia.congress.SittingDirectory.Ahead;
import io.zhijia.proposal.Rules.Circle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed of a call and its rules; the time limits come beside it, as there are many. */
record CallForm(
        @NotBlank @Size(max = 100) String title,
        @Nullable UUID sitting,
        @NotNull LocalDate opens,
        @Nullable LocalDate closes,
        @Size(max = 2000) String guidance,
        @Size(max = 2000) String subjects,
        @NotNull Circle circle,
        @NotNull @Min(1) @Max(50) Integer proposers,
        @NotNull @Min(0) @Max(50) Integer seconders,
        @Nullable Boolean headReview,
        @Nullable Boolean leadersOpinion,
        @Nullable Boolean countersigning,
        @Nullable Boolean late,
        @Nullable Boolean secondersRate,
        @NotNull @Min(1) @Max(100) Integer againPercent,
        @Nullable Scale scale,
        @Size(max = 1000) String checklist,
        @Size(max = 4000) String examples) {

    CallForm {
        guidance = Objects.requireNonNullElse(guidance, "").strip();
        subjects = Objects.requireNonNullElse(subjects, "").strip();
        scale = Objects.requireNonNullElse(scale, Scale.FOUR);
        checklist = Objects.requireNonNullElse(checklist, "").strip();
        examples = Objects.requireNonNullElse(examples, "").strip();
    }

    static CallForm of(NextCall.Start start, LocalDate today) {
        return of(
                "",
                start.sitting().map(Ahead::id).orElse(null),
                start.opens(today),
                start.closes(today),
                start.guidance(),
                start.subjects(),
                start.rules(),
                start.help());
    }

    static CallForm of(Call call, CallHelp help) {
        return of(
                call.title(),
                call.sitting(),
                call.opens(),
                call.closes(),
                call.guidance(),
                call.subjects(),
                call.rules(),
                help);
    }

    private static CallForm of(
            String title,
            @Nullable UUID sitting,
            LocalDate opens,
            @Nullable LocalDate closes,
            String guidance,
            String subjects,
            Rules rules,
            CallHelp help) {
        return new CallForm(
                title,
                sitting,
                opens,
                closes,
                guidance,
                subjects,
                rules.circle(),
                rules.proposers(),
                rules.seconders(),
                rules.headReview(),
                rules.leadersOpinion(),
                rules.countersigning(),
                rules.lateBecomesSuggestion(),
                rules.secondersRate(),
                rules.againPercent(),
                rules.scale(),
                help.checklist(),
                help.examples());
    }

    Rules rules(Map<ClockKind, ClockRule> clocks) {
        return new Rules(
                circle,
                proposers,
                seconders,
                isOn(headReview),
                isOn(leadersOpinion),
                isOn(countersigning),
                isOn(late),
                isOn(secondersRate),
                againPercent,
                Objects.requireNonNullElse(scale, Scale.FOUR),
                clocks);
    }

    CallHelp help() {
        return new CallHelp(checklist, examples);
    }

    boolean isBackwards() {
        return closes != null && opens != null && closes.isBefore(opens);
    }

    static boolean isOn(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }
}
