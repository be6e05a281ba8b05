package io.zhijia.planreader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhijia.planreader.FilingScore.Labelled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hand labels of real plans. They are kept outside this repository; without them tests are skipped. */
final class GoldLabels {

    private static final Path FOLDER = Path.of("../shared/samples/plans");

    /** A labelled plan and the text it stands in. */
    record Plan(String document, JsonNode labels) {

        String body() {
            int from = document.indexOf(labels.get("first_line").asString());
            return from < 0 ? document : document.substring(from);
        }
    }

    static List<Plan> plans() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no labelled plans in " + FOLDER);
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> plans(file).stream())
                    .toList();
        }
    }

    static List<Labelled> entries() throws IOException {
        return plans().stream()
                .flatMap(plan -> stream(plan.labels().path("calendar")))
                .filter(entry -> entry.has("areas"))
                .map(entry -> new Labelled(
                        entry.get("item").asString(), strings(entry.get("areas")), strings(entry.get("launch_ok"))))
                .toList();
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static List<Plan> plans(Path labels) {
        try {
            var text = Path.of(labels.toString().replace(".json", ".txt"));
            var document = Files.readString(text, StandardCharsets.UTF_8);
            return stream(JsonMapper.shared().readTree(Files.readString(labels)))
                    .map(plan -> new Plan(document, plan))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode nodes) {
        return stream(nodes).map(JsonNode::asString).toList();
    }

    private GoldLabels() {}
}
