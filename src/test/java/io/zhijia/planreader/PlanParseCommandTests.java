package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PlanParseCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void printsOneObjectInWhateverWayTheFileIsEncoded(String charset) throws IOException {
        var file = folder.resolve("plan.txt");
        Files.write(file, "某校工会2031年工作计划\n三月：\n1、庆祝“三八”妇女节\n四月：\n1、教职工体检\n".getBytes(Charset.forName(charset)));

        assertThat(run("plan", "parse", file.toString(), "--zhijia.home=/nowhere"))
                .isZero();

        var json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("source").asString()).isEqualTo("plan.txt");
        var plan = json.get("plans").get(0);
        assertThat(plan.get("period").get("from").asString()).isEqualTo("2031-03");
        assertThat(plan.get("calendar").get(0).get("item").asString()).isEqualTo("庆祝“三八”妇女节");
        assertThat(plan.get("calendar").get(1).get("launch").asString()).isEqualTo("health_check");
        assertThat(err.size()).isZero();
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(run("plan", "parse")).isEqualTo(64);
        assertThat(run("plan", "read", "x")).isEqualTo(64);
        assertThat(run("plan", "parse", folder.resolve("none.txt").toString())).isEqualTo(66);
        assertThat(run(
                        "plan",
                        "parse",
                        Files.createFile(folder.resolve("empty.txt")).toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("usage", "none.txt", "empty.txt: ")
                .doesNotContain("refusal.");
        assertThat(out.size()).isZero();
    }

    private int run(String... words) {
        return PlanParseCommand.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
