package io.zhijia.planreader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word lists beside these classes: one thing a line, {@code #} begins a remark. */
final class DataFile {

    /**
     * A line that says something.
     *
     * @param number in its file, from 1
     */
    record Line(String file, int number, String text) {

        /** Whoever edits a word list is told where the mistake is, before anything is read by it. */
        IllegalStateException wrong(String why) {
            return new IllegalStateException(file + " line " + number + ": " + why);
        }
    }

    static List<Line> lines(String name) {
        try (var in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return lines(
                    name,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> lines(String name, List<String> written) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < written.size(); i++) {
            var text = written.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                lines.add(new Line(name, i + 1, text));
            }
        }
        return lines;
    }

    private DataFile() {}
}
