package io.zhijia.survey;

import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Question.Need;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is typed.
 *
 * @param options one on each line
 */
record QuestionForm(
        @NotNull Kind kind,
        @NotBlank @Size(max = 200) String text,
        @Nullable @Size(max = 1000) String options,
        @Min(2) @Max(10) int most,
        @NotNull Need need) {

    static final QuestionForm BLANK = new QuestionForm(Kind.SINGLE, "", "", 5, Need.MUST);

    Question question() {
        return Question.of(
                kind, text, Objects.requireNonNullElse(options, "").lines().toList(), most, need);
    }
}
