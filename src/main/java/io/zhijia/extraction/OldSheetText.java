package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.NOT_A_DOCUMENT;
import static io.zhijia.extraction.ExtractionRefusal.PASSWORD_PROTECTED;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;

/** The text of an xls. */
final class OldSheetText {

    private static final int MOST_COLUMNS = 200;

    static void read(Path file, Lines lines) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true);
                var book = new HSSFWorkbook(files)) {
            var format = new DataFormatter();
            format.setUseCachedValuesForFormulaCells(true);
            for (var sheet : book) {
                sheet.forEach(row -> add(row, format, lines));
            }
        } catch (EncryptedDocumentException locked) {
            throw new Refusal(PASSWORD_PROTECTED);
        } catch (OldFileFormatException beforeExcel97) {
            throw new Refusal(NOT_A_DOCUMENT);
        } catch (IOException broken) {
            throw new Refusal(BROKEN);
        }
    }

    private static void add(Row row, DataFormatter format, Lines lines) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            cells.add(format.formatCellValue(row.getCell(i)).replace('\t', ' '));
        }
        lines.addRow(cells);
    }

    private OldSheetText() {}
}
