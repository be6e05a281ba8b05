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

    List<Line> body() {
        return lines.subList(head, lines.size());
    }
}
