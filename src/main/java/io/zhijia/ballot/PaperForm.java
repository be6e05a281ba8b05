package io.zhijia.ballot;

import io.zhijia.ballot.PaperFigures.Typed;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.WrittenName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private static final String MISSING = "NotNull";
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

    /**
     * What is wrong with it, a message key by the name of the field: every figure is there, and those of a question add up
     * to the valid papers where one mark is allowed.
     */
    Map<String, String> faults(List<Question> questions) {
        var faults = new LinkedHashMap<String, String>();
        if (batch == null) {
            faults.put("batch", MISSING);
        }
        if (valid == null) {
            faults.put("valid", MISSING);
        }
        if (invalid == null) {
            faults.put("invalid", MISSING);
        }
        for (var question : questions) {
            note(faults, question);
            if (!lines(question.id()).allMatch(line -> NAME.matcher(line).matches())) {
                faults.put("written[" + question.id() + "]", "ballot.count.written.bad");
            }
        }
        return faults;
    }

    private void note(Map<String, String> faults, Question question) {
        var sum = 0;
        for (var option : options(question)) {
            var mark = mark(question.id(), option);
            if (mark == null || mark < 0) {
                faults.put(field(question.id(), option), MISSING);
                return;
            }
            if (valid != null && mark > valid) {
                faults.put(field(question.id(), option), "ballot.count.too.many");
                return;
            }
            sum += mark;
        }
        if (question.max() == 1 && !question.asksForPeople() && !Objects.equals(sum, valid)) {
            faults.put(field(question.id(), Tally.BLANK), "ballot.count.sum");
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
