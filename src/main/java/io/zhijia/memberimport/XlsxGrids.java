package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportRefusal.BROKEN;
import static io.zhijia.memberimport.MemberImportRefusal.TOO_MANY_ROWS;
import static io.zhijia.memberimport.SheetReading.MOST_COLUMNS;
import static io.zhijia.memberimport.SheetReading.MOST_ROWS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of an xlsx, row by row: 100,000 of them take no more than their text. */
final class XlsxGrids {

    private static final long MOST_UNPACKED = 400L << 20;

    static List<Grid> read(Path file) throws IOException {
        refuseBombs(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var grids = new ArrayList<Grid>();
            for (var sheet : book.getSheets().toList()) {
                grids.add(new Grid(sheet.getIndex(), lines(sheet)));
            }
            return grids;
        }
    }

    private static List<Grid.Line> lines(Sheet sheet) throws IOException {
        var lines = new ArrayList<Grid.Line>();
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> {
                var line = new Grid.Line(row.getRowNum(), cells(row));
                if (!line.isEmpty()) {
                    lines.add(line);
                    refuseIf(lines.size() > MOST_ROWS + 20, TOO_MANY_ROWS, MOST_ROWS);
                }
            });
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(MOST_COLUMNS, row.getCellCount()); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxGrids::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        var raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case NUMBER -> number(cell, raw);
            case FORMULA -> isNumber(raw) ? number(cell, raw) : Objects.requireNonNullElse(cell.getText(), "");
            case ERROR -> raw;
            case BOOLEAN -> raw.equals("1") || raw.equalsIgnoreCase("true") ? "是" : "否";
            case EMPTY -> "";
            case STRING -> Objects.requireNonNullElse(cell.getText(), "");
        };
    }

    private static String number(Cell cell, String raw) {
        if (!isNumber(raw)) {
            return raw;
        }
        var number = new BigDecimal(raw);
        var builtIn = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return Numbers.isDayFormat(builtIn, format) && Numbers.isDay(number)
                ? Numbers.day(number)
                : Numbers.text(number);
    }

    private static boolean isNumber(String raw) {
        return raw.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    /** What the list of contents claims may be a lie: count what comes out. */
    private static void refuseBombs(Path file) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int read; (read = in.read(buffer)) > 0; ) {
                        total += read;
                        refuseIf(total > MOST_UNPACKED, BROKEN);
                    }
                }
            }
        } catch (java.util.zip.ZipException broken) {
            throw (Refusal) new Refusal(BROKEN).initCause(broken);
        }
    }

    private XlsxGrids() {}
}
