package io.zhijia.planreader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhijia.planreader.FilingScore.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hand labels of real plans. They are kept outside this repository; without them tests are skipped. */
final class GoldLabels {

    private static final Path FOLDER = Path.of("../shared/samples/plans");

    /** A labelled plan: its labels, and its text up to the next one. */
    record Plan(JsonNode labels, String body) {

        String title() {
            return labels.get("title").asString();
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

    static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static List<Plan> plans(Path labels) {
        try {
            var text = Path.of(labels.toString().replace(".json", ".txt"));
            var document = Files.readString(text, StandardCharsets.UTF_8);
            return cut(
                    document,
                    stream(JsonMapper.shared().readTree(Files.readString(labels)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** White space differs between a label and its text, so places are counted without it. */
    private static List<Plan> cut(String document, List<JsonNode> labels) {
        int[] places = IntStream.range(0, document.length())
                .filter(at -> !Character.isWhitespace(document.charAt(at)))
                .toArray();
        var flat = flat(document);
        var plans = new ArrayList<Plan>();
        int end = flat.length();
        for (var plan : labels.reversed()) {
            int begin = flat.lastIndexOf(flat(plan.get("first_line").asString()), end - 1);
            int last = end < places.length ? places[end] : document.length();
            plans.addFirst(new Plan(plan, document.substring(places[begin], last)));
            end = begin;
        }
        return plans;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> strings(JsonNode nodes) {
        return stream(nodes).map(JsonNode::asString).toList();
    }

    private GoldLabels() {}
}
