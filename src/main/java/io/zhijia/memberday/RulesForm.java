package io.zhijia.memberday;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about the rules.
 *
 * @param years of service, with anything between them
 * @param workerWords the same
 * @param steps for each kind of staff: age, last age, months of births, first month
 */
record RulesForm(
        @Nullable String years,
        @Nullable String workerWords,
        @Nullable StaffKind women,
        @Nullable Map<String, String> steps) {

    private static final String BETWEEN = "[\\s,，、;；/]+";
    static final List<String> PARTS = List.of("age", "lastAge", "every", "since");

    static RulesForm of(DayRules rules) {
        var steps = new LinkedHashMap<String, String>();
        rules.steps().forEach((kind, step) -> {
            steps.put(name(kind, "age"), String.valueOf(step.age()));
            steps.put(name(kind, "lastAge"), String.valueOf(step.lastAge()));
            steps.put(name(kind, "every"), String.valueOf(step.every()));
            steps.put(name(kind, "since"), step.since().toString());
        });
        return new RulesForm(
                rules.years().stream().map(String::valueOf).collect(Collectors.joining("、")),
                String.join("、", rules.workerWords()),
                rules.women(),
                steps);
    }

    static String name(StaffKind kind, String part) {
        return kind.name() + "-" + part;
    }

    String text(StaffKind kind, String part) {
        return steps == null ? "" : steps.getOrDefault(name(kind, part), "").strip();
    }

    /** By field: message key of what is wrong with it. */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (!words(years).allMatch(one -> one.matches("[1-9]\\d?"))) {
            mistakes.put("years", "memberday.mistake.years");
        }
        for (var kind : StaffKind.values()) {
            for (var part : PARTS) {
                if (isWrong(part, text(kind, part))) {
                    mistakes.put("steps[" + name(kind, part) + "]", "memberday.mistake." + part);
                }
            }
        }
        for (var kind : StaffKind.values()) {
            if (mistakes.isEmpty() && number(kind, "lastAge") < number(kind, "age")) {
                mistakes.put("steps[" + name(kind, "lastAge") + "]", "memberday.mistake.younger");
            }
        }
        return mistakes;
    }

    private static boolean isWrong(String part, String text) {
        return switch (part) {
            case "since" -> !isMonth(text);
            case "every" -> !text.matches("[1-9]|1[0-2]");
            default -> !text.matches("[4-7]\\d");
        };
    }

    private static boolean isMonth(String text) {
        try {
            YearMonth.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /** Of a form without mistakes. */
    DayRules rules() {
        var read = new EnumMap<StaffKind, RetirementStep>(StaffKind.class);
        for (var kind : StaffKind.values()) {
            read.put(
                    kind,
                    new RetirementStep(
                            number(kind, "age"),
                            number(kind, "lastAge"),
                            number(kind, "every"),
                            YearMonth.parse(text(kind, "since"))));
        }
        return new DayRules(
                words(years).map(Integer::valueOf).distinct().sorted().toList(),
                read,
                women == StaffKind.WOMAN_WORKER ? women : StaffKind.WOMAN_OFFICER,
                words(workerWords).toList());
    }

    private int number(StaffKind kind, String part) {
        return Integer.parseInt(text(kind, part));
    }

    private static Stream<String> words(@Nullable String typed) {
        return Stream.of(Objects.requireNonNullElse(typed, "").strip().split(BETWEEN))
                .filter(one -> !one.isEmpty());
    }
}
