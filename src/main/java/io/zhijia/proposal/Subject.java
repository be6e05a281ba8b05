package io.zhijia.proposal;

import java.util.List;

/**
 * A subject area of a call (类别).
 *
 * @param prefix of docket numbers; may be empty
 */
record Subject(String prefix, String name) {

    /** As typed, one a line: {@code JX 教学科研}, or only the name. */
    static List<Subject> typed(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Subject::of)
                .toList();
    }

    private static Subject of(String line) {
        var parts = line.split("\\s+", 2);
        return parts.length == 2 && parts[0].matches("[A-Za-z0-9]{1,4}")
                ? new Subject(parts[0], parts[1])
                : new Subject("", line);
    }
}
