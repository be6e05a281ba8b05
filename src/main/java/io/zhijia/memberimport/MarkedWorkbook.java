package io.zhijia.memberimport;

import io.zhijia.memberimport.ReturnService.Returned;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.Worksheet;

/** The user's own workbook with a column 错误原因 behind the others, and the cells in question in yellow. */
final class MarkedWorkbook {

    static final String HEADER = "错误原因";

    /** Larger ones come back as a plain list: to open them with all their looks takes too much memory. */
    private static final int MOST_WITH_LOOKS = 20_000;

    private final Returned returned;
    private final Function<StagedRow, String> reasons;
    private final Map<CellStyle, CellStyle> yellow = new HashMap<>();

    MarkedWorkbook(Returned returned, Function<StagedRow, String> reasons) {
        this.returned = returned;
        this.reasons = reasons;
    }

    void write(OutputStream out) throws IOException {
        var bytes = returned.workbook();
        var isExcel = bytes.length > 4 && ((bytes[0] == 'P' && bytes[1] == 'K') || (bytes[0] & 0xff) == 0xd0);
        if (!isExcel || returned.rows().size() > MOST_WITH_LOOKS) {
            writePlain(out);
            return;
        }
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            mark(book);
            book.write(out);
        }
    }

    private void mark(Workbook book) {
        var sheet = book.getSheetAt(returned.batch().sheet());
        var column = column();
        cell(sheet, returned.batch().headerRow(), column).setCellValue(HEADER);
        sheet.setColumnWidth(column, 60 * 256);
        for (var row : returned.rows()) {
            cell(sheet, row.number(), column).setCellValue(reasons.apply(row));
            row.problems().stream()
                    .flatMap(problem -> columnsOf(problem).stream())
                    .forEach(at -> paint(book, cell(sheet, row.number(), at)));
        }
    }

    /** One that was added before is used again. */
    private int column() {
        return returned.batch().headers().entrySet().stream()
                .filter(header -> header.getValue().equals(HEADER))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> Math.max(
                        1
                                + returned.batch().headers().keySet().stream()
                                        .mapToInt(Integer::intValue)
                                        .max()
                                        .orElse(0),
                        1
                                + returned.rows().stream()
                                        .mapToInt(row -> row.cells().size() - 1)
                                        .max()
                                        .orElse(0)));
    }

    private List<Integer> columnsOf(Problem problem) {
        return returned.batch().columns().entrySet().stream()
                .filter(one -> one.getValue() == problem.field())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Cell cell(Sheet sheet, int number, int column) {
        var row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void paint(Workbook book, Cell cell) {
        cell.setCellStyle(yellow.computeIfAbsent(cell.getCellStyle(), before -> {
            var style = book.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    private void writePlain(OutputStream out) throws IOException {
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Zhijia", "1.0")) {
            var sheet = book.newWorksheet("导入");
            var last = returned.batch().headers().keySet().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0)
                    + 1;
            returned.batch().headers().forEach((column, header) -> sheet.inlineString(0, column, header));
            sheet.inlineString(0, last, HEADER);
            var at = 1;
            for (var row : returned.rows()) {
                plain(sheet, at, row, last);
                if (++at % 500 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private void plain(Worksheet sheet, int at, StagedRow row, int last) {
        for (int column = 0; column < Math.min(last, row.cells().size()); column++) {
            sheet.inlineString(at, column, row.cells().get(column));
        }
        sheet.inlineString(at, last, reasons.apply(row));
    }
}
