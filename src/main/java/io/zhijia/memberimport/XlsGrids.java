package io.zhijia.memberimport;

import static io.zhijia.memberimport.SheetReading.MOST_COLUMNS;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

/** The sheets of an xls, as Excel and WPS wrote it until 2007 and many still do. */
final class XlsGrids {

    static List<Grid> read(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true);
                var book = new HSSFWorkbook(files.getRoot(), false)) {
            var grids = new ArrayList<Grid>();
            for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                var lines = new ArrayList<Grid.Line>();
                for (var row : book.getSheetAt(sheet)) {
                    var line = new Grid.Line(row.getRowNum() + 1, cells(row));
                    if (!line.isEmpty()) {
                        lines.add(line);
                    }
                }
                grids.add(new Grid(sheet, lines));
            }
            return grids;
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(MOST_COLUMNS, row.getLastCellNum()); column++) {
            var cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        var number = BigDecimal.valueOf(cell.getNumericCellValue());
        var style = cell.getCellStyle();
        return Numbers.isDayFormat(style.getDataFormat(), style.getDataFormatString()) && Numbers.isDay(number)
                ? Numbers.day(number)
                : Numbers.text(number);
    }

    private XlsGrids() {}
}
