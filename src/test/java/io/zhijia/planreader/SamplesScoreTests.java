package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bars of the calendar on real plans, where these lie beside the repository. */
class SamplesScoreTests {

    private static final Path SAMPLES = Path.of("../shared/samples/plans");
    private static final double LEAST = 0.98;

    @TestFactory
    Stream<DynamicTest> realPlansAreReadAsPeopleLabelledThem() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "skipped: no samples in " + SAMPLES.toAbsolutePath());
        try (var files = Files.list(SAMPLES)) {
            var labels = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return labels.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> score(file)));
        }
    }

    private static void score(Path labels) throws IOException {
        var text = Files.readString(Path.of(labels.toString().replace(".json", ".txt")));
        var reading = PlanFixtures.read(text);
        var wanted = new ArrayList<String>();
        var found = new ArrayList<String>();
        var gold = JsonMapper.shared().readTree(labels.toFile());
        gold.forEach(plan -> plan.get("calendar")
                .forEach(entry ->
                        wanted.addAll(clauses(months(entry), entry.get("item").asString()))));
        reading.plans()
                .forEach(plan -> plan.calendar().forEach(entry -> found.addAll(clauses(entry.months(), entry.item()))));
        assertThat(reading.plans()).hasSize(gold.size());
        assertThat(f1(found, wanted)).as("clauses of the calendar").isGreaterThanOrEqualTo(LEAST);
        for (int i = 0; i < gold.size(); i++) {
            var kind = gold.get(i).path("kind").asString("");
            var org = gold.get(i).path("org_kind").asString("");
            assertThat(reading.plans().get(i).kind().code())
                    .as("kind of %d", i)
                    .satisfies(code -> assertThat(kind).isIn("", code));
            assertThat(reading.plans().get(i).orgKind().code())
                    .as("org of %d", i)
                    .satisfies(code -> assertThat(org).isIn("", "other", code));
        }
    }

    private static List<Integer> months(JsonNode entry) {
        return entry.get("months").valueStream().map(JsonNode::asInt).toList();
    }

    private static List<String> clauses(List<Integer> months, String item) {
        var sorted = months.stream().sorted().toList();
        return Stream.of(Fold.fold(item).replaceAll("\\s", "").split("[,;、。.]"))
                .filter(clause -> !clause.isEmpty())
                .map(clause -> sorted + clause)
                .toList();
    }

    private static double f1(List<String> found, List<String> wanted) {
        var left = new ArrayList<>(wanted);
        long hits = found.stream().filter(left::remove).count();
        return found.isEmpty() && wanted.isEmpty() ? 1 : 2.0 * hits / (found.size() + wanted.size());
    }
}
