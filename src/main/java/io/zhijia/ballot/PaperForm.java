package io.zhijia.ballot;

import io.zhijia.ballot.PaperFigures.Typed;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.WrittenName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One batch of papers, as somebody counted and typed it.
 *
 * @param marks how often each option was marked, by {@link #key}
 * @param written for each question names that were written in, one a line with how often
 * @param version of what this person had typed before
 */
record PaperForm(
        @Min(1) @Max(99) @Nullable Integer batch,
        @Min(0) @Max(99_999) @Nullable Integer valid,
        @Min(0) @Max(99_999) @Nullable Integer invalid,
        @Nullable Map<String, @Nullable Integer> marks,
        @Nullable Map<String, @Nullable String> written,
        int version) {

    private static final Pattern NAME = Pattern.compile("(.{1,40}?)[ \\t\u3000]+(\\d{1,5})");

    static PaperForm empty(int batch) {
        return new PaperForm(batch, null, null, Map.of(), Map.of(), 0);
    }

    static PaperForm of(Typed typed) {
        var figures = typed.figures();
        var marks = new HashMap<String, @Nullable Integer>();
        var written = new HashMap<String, @Nullable String>();
        figures.counts().forEach((question, counts) -> {
            counts.forEach((option, count) -> marks.put(key(question, option), count));
            written.put(
                    question,
                    figures.written(question).stream()
                            .map(name -> name.substring(1) + " " + counts.get(name))
                            .collect(Collectors.joining("\n")));
        });
        return new PaperForm(typed.batch(), figures.valid(), figures.invalid(), marks, written, typed.version());
    }

    /** Under which a figure is typed; that of the blanks ends in the dot. */
    static String key(String question, String option) {
        return question + "." + option;
    }

    static String field(String question, String option) {
        return "marks[" + key(question, option) + "]";
    }

    @Nullable Integer mark(String question, String option) {
        return marks == null ? null : marks.get(key(question, option));
    }

    /** Every figure is there, and those of a question add up to the valid papers where one mark is allowed. */
    void check(List<Question> questions, Errors typed) {
        for (var name : List.of("batch", "valid", "invalid")) {
            if (typed.getFieldValue(name) == null) {
                typed.rejectValue(name, "NotNull");
            }
        }
        for (var question : questions) {
            check(question, typed);
            if (!lines(question.id()).allMatch(line -> NAME.matcher(line).matches())) {
                typed.rejectValue("written[" + question.id() + "]", "ballot.count.written.bad");
            }
        }
    }

    private void check(Question question, Errors typed) {
        var sum = 0;
        for (var option : options(question)) {
            var mark = mark(question.id(), option);
            if (mark == null || mark < 0) {
                typed.rejectValue(field(question.id(), option), "NotNull");
                return;
            }
            if (valid != null && mark > valid) {
                typed.rejectValue(field(question.id(), option), "ballot.count.too.many");
                return;
            }
            sum += mark;
        }
        if (question.max() == 1 && !question.asksForPeople() && !Objects.equals(sum, valid)) {
            typed.rejectValue(field(question.id(), Tally.BLANK), "ballot.count.sum");
        }
    }

    Tally tally(List<Question> questions) {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var question : questions) {
            var of = new HashMap<String, Integer>();
            options(question)
                    .forEach(option -> of.put(option, Objects.requireNonNullElse(mark(question.id(), option), 0)));
            lines(question.id())
                    .map(NAME::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> of.merge(
                            Question.WRITTEN + WrittenName.normal(line.group(1)),
                            Integer.parseInt(line.group(2)),
                            Integer::sum));
            counts.put(question.id(), of);
        }
        return new Tally(Objects.requireNonNullElse(valid, 0), Objects.requireNonNullElse(invalid, 0), counts);
    }

    String written(String question) {
        return written == null ? "" : Objects.requireNonNullElse(written.get(question), "");
    }

    private Stream<String> lines(String question) {
        return written(question).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** What is counted of a question, as a tally names it. */
    static List<String> options(Question question) {
        var ids = question.options().stream().map(Option::id);
        var all = question.asksForPeople() ? ids.flatMap(id -> Stream.of(id, Question.AGAINST + id)) : ids;
        return Stream.concat(all, Stream.of(Tally.BLANK)).toList();
    }

    String shown(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}
