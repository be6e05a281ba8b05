package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planreader.LabelScore.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Collections in the manner of the web, made up and labelled by one who had not seen the reader. Their labels say what a
 * person reads, right or wrong for the reader; where they differ, the rule is mended and not the document.
 */
class UnseenCollectionsTests {

    private static final int COLLECTIONS = 8;

    private static final Map<Figure, Double> BARS = Map.of(
            Figure.PLANS, 0.98,
            Figure.CLAUSES, 0.97,
            Figure.AREA, 0.93,
            Figure.LAUNCH, 0.93,
            Figure.HEADINGS, 0.95,
            Figure.TARGETS, 0.85,
            Figure.KIND, 0.95,
            Figure.ORG, 0.95);

    @Test
    void areReadAsTheyAreLabelled() throws IOException {
        var score = new LabelScore();
        for (int i = 1; i <= COLLECTIONS; i++) {
            var labels = JsonMapper.shared().readTree(file(i + ".json"));
            score.add(file(i + ".txt"), GoldLabels.stream(labels).toList());
        }
        BARS.forEach((figure, bar) -> assertThat(score.of(figure))
                .as(() -> figure + "\n" + String.join("\n", score.wrong()))
                .isGreaterThanOrEqualTo(bar));
    }

    private static String file(String name) throws IOException {
        try (InputStream in = UnseenCollectionsTests.class.getResourceAsStream("/planreader/blind/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
