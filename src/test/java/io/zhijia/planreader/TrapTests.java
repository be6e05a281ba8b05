package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every trap of plan documents with its made-up example: {@code planreader/traps.txt} says what is written there.
 * {@code forms.txt} holds plans of other habits in the same way. */
class TrapTests {

    private static final int ALL = 50;

    /** A trap: its text, and what the reader must say to it, each as {@code word N: wanted}. */
    private record Trap(String name, String text, List<String> expectations) {

        static Trap of(String block) {
            var name = block.lines().findFirst().orElseThrow();
            var lines = block.lines().skip(1).toList();
            var text = lines.stream().filter(line -> !line.startsWith("=>")).toList();
            var expected = lines.stream().filter(line -> line.startsWith("=>")).map(line -> line.substring(3));
            return new Trap(name, String.join("\n", text).stripTrailing(), expected.toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> areRead() throws IOException {
        return Stream.concat(traps(), read("forms.txt"))
                .map(trap -> DynamicTest.dynamicTest(trap.name(), () -> {
                    var reading = PlanFixtures.read(trap.text());
                    trap.expectations().forEach(expectation -> holds(reading, expectation));
                }));
    }

    @Test
    void areAllHere() throws IOException {
        assertThat(traps().map(trap -> trap.name().substring(0, trap.name().indexOf(' '))))
                .hasSize(ALL)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("E([1-9]|[1-4]\\d|50)"));
    }

    private static void holds(Reading reading, String expectation) {
        var sides = expectation.split(": ?", 2);
        var words = sides[0].split(" ", -1);
        var wanted = sides.length > 1 ? sides[1] : "";
        switch (words[0]) {
            case "plans" -> assertThat(reading.plans()).hasSize(Integer.parseInt(words[1]));
            case "warns" ->
                assertThat(warnings(reading))
                        .extracting(warning -> warning.kind().name())
                        .contains(words[1]);
            case "silent" ->
                assertThat(warnings(reading))
                        .extracting(warning -> warning.kind().name())
                        .doesNotContain(words[1]);
            case "says" ->
                assertThat(warnings(reading)
                                .filter(warning -> warning.kind().name().equals(words[1])))
                        .as(expectation)
                        .anyMatch(warning -> warning.facts().contains(wanted));
            default ->
                assertThat(told(words[0]).apply(plan(reading, words)))
                        .as(expectation)
                        .isEqualTo(list(wanted));
        }
    }

    private static Function<ReadPlan, List<String>> told(String word) {
        return switch (word) {
            case "entries" -> PlanFixtures::told;
            case "headings" -> plan -> headings(plan, 1);
            case "points" -> plan -> headings(plan, 2);
            case "kind" -> plan -> List.of(plan.kind().code());
            case "org" -> plan -> List.of(plan.orgKind().code());
            case "period" ->
                plan -> List.of(plan.period().from() + " " + plan.period().to());
            case "targets" ->
                plan -> plan.targets().stream().map(ReadTarget::text).toList();
            case "areas" ->
                plan -> List.of(String.join(
                        " ",
                        plan.calendar().getFirst().areas().stream()
                                .map(area -> area.code())
                                .toList()));
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static List<String> headings(ReadPlan plan, int level) {
        return plan.sections().stream()
                .filter(section -> section.level() == level)
                .map(ReadSection::heading)
                .toList();
    }

    private static ReadPlan plan(Reading reading, String[] words) {
        return reading.plans().get(words.length > 1 ? Integer.parseInt(words[1]) - 1 : 0);
    }

    private static List<String> list(String wanted) {
        return wanted.isEmpty()
                ? List.of()
                : Arrays.stream(wanted.split("\\|", -1)).map(String::strip).toList();
    }

    private static Stream<ReadWarning> warnings(Reading reading) {
        return Stream.concat(
                reading.warnings().stream(),
                reading.plans().stream()
                        .flatMap(plan -> Stream.concat(
                                plan.warnings().stream(),
                                plan.calendar().stream().flatMap(entry -> entry.warnings().stream()))));
    }

    private static Stream<Trap> traps() throws IOException {
        return read("traps.txt");
    }

    private static Stream<Trap> read(String name) throws IOException {
        try (var file = TrapTests.class.getResourceAsStream("/planreader/" + name)) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^## (?=[EF]\\d)", -1)).skip(1).map(Trap::of);
        }
    }
}
