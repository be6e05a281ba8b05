package io.zhijia.planreader;

import java.util.List;

/**
 * The lines of one plan, without the noise around it.
 *
 * @param title its title, empty if the source lost it
 * @param head how many of its lines are title lines
 * @param from where it begins, with its title
 */
record Document(String title, int head, List<Line> lines, int from, int to, List<ReadWarning> warnings) {

    Document {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Whether it is a piece of another body's document that stood in a plan (E5). */
    boolean isFragment() {
        return warnings.stream().anyMatch(warning -> warning.kind() == WarningKind.FRAGMENT);
    }

    List<Line> body() {
        return lines.subList(head, lines.size());
    }
}
