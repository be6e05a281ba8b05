package io.zhijia.extraction;

import java.util.List;

/** Counts one list through a document, as Word does. */
final class ListCounter {

    private static final int LEVELS = 9;
    private final int[] numbers = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];

    void restartAt(int level, int start) {
        numbers[level] = start - 1;
        begun[level] = true;
    }

    /** The number of the next paragraph of that level, ready to stand before its text; empty if it shows none. */
    String next(List<ListLevel> levels, int at) {
        var level = Math.clamp(at, 0, Math.min(LEVELS, levels.size()) - 1);
        numbers[level] = begun[level] ? numbers[level] + 1 : levels.get(level).start();
        begun[level] = true;
        for (int below = level + 1; below < Math.min(LEVELS, levels.size()); below++) {
            begun[below] &= !levels.get(below).restarts();
        }
        return written(levels, level);
    }

    private String written(List<ListLevel> levels, int level) {
        var own = levels.get(level);
        if (own.style() == NumberStyle.BULLET) {
            return "• ";
        }
        var text = own.pattern();
        for (int above = 0; above <= level; above++) {
            text = text.replace("%" + (above + 1), number(levels, above, own.legal()));
        }
        return text.isBlank() ? "" : endsHalfWidth(text) ? text + " " : text;
    }

    private String number(List<ListLevel> levels, int at, boolean legal) {
        var level = levels.get(at);
        var style = legal && level.style() != NumberStyle.NONE ? NumberStyle.DECIMAL : level.style();
        return style.of(begun[at] ? numbers[at] : level.start());
    }

    /** 「1.」 wants a space before the text, 「一、」 brings its own. */
    private static boolean endsHalfWidth(String text) {
        return text.charAt(text.length() - 1) < 0x100 && !text.endsWith(" ");
    }
}
