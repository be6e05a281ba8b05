package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line that was a row of a table into its cells: the month first, wherever its column stood. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("\\(?\\s*" + Numerals.ANY + "\\s*\\)?[、.:]?");

    static List<Line> of(Source source, Line line) {
        var text = source.folded(line.from(), line.to());
        char border = text.startsWith("|") ? '|' : '\t';
        if (text.indexOf(border, 1) < 0) {
            return List.of(line);
        }
        return monthFirst(source, cells(source, line, border));
    }

    private static List<Line> cells(Source source, Line line, char border) {
        var cells = new ArrayList<Line>();
        int begins = line.from();
        int column = 0;
        for (int at = line.from(); at <= line.to(); at++) {
            if (at == line.to() || source.folded().charAt(at) == border) {
                int from = source.skipBlank(begins, at);
                int to = source.skipBlankBack(from, at);
                boolean number = NUMBER.matcher(source.folded(from, to)).matches();
                if (to > from && !number) {
                    cells.add(new Line(from, to, line.gap() && cells.isEmpty(), line.row(), column));
                }
                begins = number && !isMonthNext(source, at, line.to()) ? begins : at + 1;
                column += at > line.from() ? 1 : 0;
            }
        }
        return cells;
    }

    /** The number of a row says nothing where its month follows. */
    private static boolean isMonthNext(Source source, int border, int to) {
        return border < to
                && MonthLabel.at(source, source.skipBlank(border + 1, to), to).isPresent();
    }

    private static List<Line> monthFirst(Source source, List<Line> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (isMonth(source, cells.get(i)) && !isMonth(source, cells.getFirst())) {
                var sorted = new ArrayList<>(cells);
                sorted.addFirst(sorted.remove(i));
                return sorted;
            }
        }
        return cells;
    }

    static boolean isMonth(Source source, Line cell) {
        return MonthLabel.at(source, cell.from(), cell.to())
                .filter(label -> label.textFrom() == cell.to())
                .isPresent();
    }

    private Cells() {}
}
