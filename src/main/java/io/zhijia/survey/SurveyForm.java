package io.zhijia.survey;

import io.zhijia.survey.Survey.Mode;
import io.zhijia.survey.Survey.Plan;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A survey as it is typed. */
record SurveyForm(
        @NotBlank @Size(min = 2, max = 60) String title,
        @Nullable @Size(max = 1000) String about,
        @NotNull Preset preset,
        @NotNull Mode mode,
        @NotBlank String whom,
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @Nullable @Size(max = 40) String series) {

    private static final int USUAL_DAYS = 14;

    SurveyForm {
        title = Objects.toString(title, "").strip();
        about = Objects.toString(about, "").strip();
        series = Objects.toString(series, "").strip();
    }

    static SurveyForm blank(Preset preset, String title, LocalDate today) {
        return new SurveyForm(
                title,
                "",
                preset,
                Mode.ANONYMOUS,
                (Preset.sides().contains(preset) ? Whom.Usual.NOBODY : Whom.Usual.IN_SERVICE).name(),
                today,
                today.plusDays(USUAL_DAYS),
                "");
    }

    static SurveyForm of(Plan plan) {
        return new SurveyForm(
                plan.title(),
                plan.about(),
                plan.preset(),
                plan.mode(),
                plan.whom().value(),
                plan.first(),
                plan.last(),
                plan.series());
    }

    Plan plan() {
        return new Plan(
                title,
                Objects.requireNonNullElse(about, ""),
                preset,
                mode,
                new Whom(whom),
                first,
                last,
                Objects.requireNonNullElse(series, ""));
    }

    @AssertTrue boolean isWhomKnown() {
        return whom == null || new Whom(whom).isKnown();
    }
}
