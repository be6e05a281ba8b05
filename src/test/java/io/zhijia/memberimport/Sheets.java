package io.zhijia.memberimport;

import io.zhijia.particulars.IdentityNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets as people hand them in; all people in them are made up. */
final class Sheets {

    /** A number whose check digit is right. */
    static String identity(LocalDate born, int serial) {
        var seventeen = "110105" + born.toString().replace("-", "") + "%03d".formatted(serial);
        for (var last : "0123456789X".toCharArray()) {
            try {
                return IdentityNumber.of(seventeen + last).text();
            } catch (IdentityNumber.Wrong wrong) {
                // the next one
            }
        }
        throw new IllegalStateException();
    }

    /** Cells may be text, numbers, days (as real dates) or null. */
    static Path xlsx(Path folder, List<List<?>> rows) throws IOException {
        return write(new XSSFWorkbook(), folder, rows);
    }

    static Path write(Workbook book, Path folder, List<List<?>> rows) throws IOException {
        var day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
        var sheet = book.createSheet("会员信息");
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                switch (rows.get(i).get(j)) {
                    case null -> {}
                    case LocalDate date -> {
                        var cell = row.createCell(j);
                        cell.setCellValue(date);
                        cell.setCellStyle(day);
                    }
                    case Number number -> row.createCell(j).setCellValue(number.doubleValue());
                    case Object text -> row.createCell(j).setCellValue(text.toString());
                }
            }
        }
        var file = Files.createTempFile(folder, "sheet", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
        return file;
    }

    private Sheets() {}
}
