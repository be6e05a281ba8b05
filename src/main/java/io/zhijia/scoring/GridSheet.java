package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringRefusal.COLUMNS_MISSING;
import static io.zhijia.scoring.ScoringRefusal.NO_HEADER;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grid as an Excel sheet, to be filled elsewhere: written with what is known, read back by the names of its columns. */
final class GridSheet {

    private static final String NUMBER = "工号";
    private static final String REASON = "扣分原因";

    /**
     * A row as it came back.
     *
     * @param number of the person, as it stands there
     */
    record Line(String number, String name, List<String> cells, String reason) {}

    static void write(Scheme scheme, String title, String maker, List<GridRow> rows, OutputStream out)
            throws IOException {
        var columns = new ArrayList<>(
                List.of(SheetColumn.text(NUMBER, 12), SheetColumn.text("姓名", 12), SheetColumn.text("小组", 16)));
        scheme.content().items().forEach(item -> columns.add(SheetColumn.text(header(item), 14)));
        columns.add(SheetColumn.text(REASON, 40));
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    title,
                    "每格填 0 到括号里的分数，整数；合计不满 100 分的写扣分原因；没有打分的整行留空",
                    maker,
                    columns,
                    rows.stream().map(GridSheet::row).iterator());
        }
    }

    private static List<String> row(GridRow row) {
        return Stream.of(
                        Stream.of(row.number(), row.name(), row.group()), row.cells().stream(), Stream.of(row.reason()))
                .flatMap(part -> part)
                .toList();
    }

    private static String header(Item item) {
        return item.name() + "（" + item.points() + "）";
    }

    /**
     * Columns in any order, others among them; rows without a number are not read.
     *
     * @param text one row a line, its cells separated by tabs
     */
    static List<Line> read(Scheme scheme, String text) {
        var lines = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        var start = lines.stream()
                .filter(line -> line.stream().anyMatch(cell -> cell.strip().equals(NUMBER)))
                .findFirst()
                .orElseThrow(() -> new Refusal(NO_HEADER));
        var columns = columns(start);
        var missing = scheme.content().items().stream()
                .filter(item -> column(columns, item) < 0)
                .map(Item::name)
                .collect(Collectors.joining("、"));
        refuseIf(!missing.isEmpty(), COLUMNS_MISSING, missing);
        return lines.subList(lines.indexOf(start) + 1, lines.size()).stream()
                .filter(line -> !cell(line, columns.getOrDefault(NUMBER, -1)).isEmpty())
                .map(line -> new Line(
                        cell(line, columns.getOrDefault(NUMBER, -1)),
                        cell(line, columns.getOrDefault("姓名", -1)),
                        scheme.content().items().stream()
                                .map(item -> cell(line, column(columns, item)))
                                .toList(),
                        cell(line, columns.getOrDefault(REASON, -1))))
                .toList();
    }

    private static Map<String, Integer> columns(List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip(), i);
        }
        return columns;
    }

    /** With the points behind the name or without; below 0 if it is not there. */
    private static int column(Map<String, Integer> columns, Item item) {
        return columns.getOrDefault(header(item), columns.getOrDefault(item.name(), -1));
    }

    private static String cell(List<String> line, int column) {
        return column < 0 || column >= line.size() ? "" : line.get(column).strip();
    }

    private GridSheet() {}
}
