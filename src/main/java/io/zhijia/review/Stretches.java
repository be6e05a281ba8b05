package io.zhijia.review;

import java.util.ArrayList;
import java.util.List;

/** A long text in parts of some paragraphs each, none longer than what a field of a form takes. */
final class Stretches {

    private static final int COMFORTABLE = 1500;
    private static final int LONGEST = 5000;

    static List<String> of(String text) {
        var stretches = new ArrayList<String>();
        var stretch = new StringBuilder();
        for (var line : text.strip().lines().map(String::stripTrailing).toList()) {
            if (!stretch.isEmpty() && stretch.length() + line.length() > COMFORTABLE) {
                stretches.add(stretch.toString().strip());
                stretch.setLength(0);
            }
            stretch.append(line).append('\n');
            while (stretch.length() > LONGEST) {
                stretches.add(stretch.substring(0, LONGEST));
                stretch.delete(0, LONGEST);
            }
        }
        stretches.add(stretch.toString().strip());
        stretches.removeIf(String::isEmpty);
        return stretches;
    }

    private Stretches() {}
}
