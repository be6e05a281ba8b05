package io.zhijia.planreader;

import io.zhijia.extraction.DocumentText;
import io.zhijia.refusal.Refusal;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code plan parse FILE…} prints what is understood of each file as one JSON object. */
public final class PlanParseCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 64;
    private static final int NO_INPUT = 66;

    private final PrintStream out;
    private final PrintStream err;

    private PlanParseCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Its exit code is 0 if all were read, 1 if one was refused, 64 for wrong words, 66 for a missing file. */
    public static int run(List<String> words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // a library's own remarks are no part of the JSON
        return run(words, out, err);
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        var files =
                words.stream().skip(2).filter(word -> !word.startsWith("--")).toList();
        if (files.isEmpty() || !words.subList(0, 2).equals(List.of("plan", "parse"))) {
            err.println("用法 / usage: zhijia plan parse FILE…");
            return USAGE;
        }
        var command = new PlanParseCommand(out, err);
        return files.stream().mapToInt(command::parse).max().orElse(DONE);
    }

    private int parse(String name) {
        var file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            err.println("找不到文件 / no such file: " + name);
            return NO_INPUT;
        }
        try {
            var text = DocumentText.of(file).text();
            out.println(PlanJson.of(file.getFileName().toString(), PlanReader.read(text), PlainWords::say));
            return DONE;
        } catch (Refusal refusal) {
            err.println(name + ": " + PlainWords.say(refusal));
            return REFUSED;
        } catch (UncheckedIOException unreadable) {
            err.println(name + ": " + unreadable.getMessage());
            return REFUSED;
        }
    }
}
