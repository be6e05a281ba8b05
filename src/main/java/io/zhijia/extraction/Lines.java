package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.TEXT_TOO_LONG;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.List;

/** The text as it grows, line by line, never beyond what a person could have written. */
final class Lines {

    static final int MOST = 5_000_000;

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        refuseIf(text.length() + line.length() > MOST, TEXT_TOO_LONG, MOST);
        text.append(line.stripTrailing()).append('\n');
    }

    /** What is added next belongs to the last line. */
    void goOn() {
        text.setLength(Math.max(0, text.length() - 1));
    }

    /** One row of a table: cells without text at its end are left away. */
    void addRow(List<String> cells) {
        var row = String.join("\t", cells).stripTrailing();
        if (!row.isBlank()) {
            add(row);
        }
    }

    void addAll(Lines others) {
        if (!others.text.isEmpty()) {
            add(others.text());
        }
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }
}
