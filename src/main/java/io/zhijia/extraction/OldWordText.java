package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.PASSWORD_PROTECTED;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The text of a doc (Word 97 to 2003, WPS). */
final class OldWordText {

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static void read(Path file, Lines lines) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true);
                var document = new HWPFDocument(files)) {
            new OldWordText().blocks(document.getRange(), lines);
        } catch (EncryptedDocumentException locked) {
            throw new Refusal(PASSWORD_PROTECTED);
        } catch (OldFileFormatException beforeWord97) {
            throw new Refusal(ExtractionRefusal.NOT_A_DOCUMENT);
        } catch (IOException broken) {
            throw new Refusal(BROKEN);
        }
    }

    private void blocks(Range range, Lines lines) {
        for (int i = 0; i < range.numParagraphs(); ) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                for (int row = 0; row < table.numRows(); row++) {
                    lines.addRow(cells(table.getRow(row)));
                }
                i += Math.max(1, table.numParagraphs());
            } else {
                lines.add(text(paragraph));
                i++;
            }
        }
    }

    private List<String> cells(TableRow row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.numCells(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return cells;
    }

    private String cell(TableCell cell) {
        var lines = new Lines();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(text(cell.getParagraph(i)));
        }
        return lines.text().strip().replace('\t', ' ');
    }

    private String text(Paragraph paragraph) {
        var number = paragraph.isInList() && paragraph.getIlfo() > 0 ? number(paragraph) : "";
        var text = Range.stripFields(paragraph.text())
                .replace('\u000b', '\n')
                .replace('\f', '\n')
                .replace('\u001e', '-')
                .replaceAll("[\\u0000-\\u0008\\r\\u000e-\\u001f]", "");
        return text.isBlank() ? "" : number + text.stripLeading();
    }

    private String number(Paragraph paragraph) {
        var list = paragraph.getList();
        var counter = counters.computeIfAbsent(list.getLsid(), any -> new ListCounter());
        var level = (char) Math.clamp(paragraph.getIlvl(), 0, 8);
        if (begun.add(paragraph.getIlfo() + "/" + (int) level) && list.isStartAtOverridden(level)) {
            counter.restartAt(level, list.getStartAt(level));
        }
        return counter.next(levels.computeIfAbsent(list.getLsid(), any -> levels(list)), level);
    }

    private static List<ListLevel> levels(HWPFList list) {
        var levels = new ArrayList<ListLevel>();
        for (char level = 0; level < list.getListData().getLevels().length; level++) {
            levels.add(new ListLevel(
                    NumberStyle.coded(list.getNumberFormat(level)),
                    pattern(list.getNumberText(level)),
                    list.getStartAt(level),
                    false,
                    true));
        }
        return levels;
    }

    /** Where docx says %1, doc has the bare number of the level, counted from zero. */
    private static String pattern(String text) {
        var pattern = new StringBuilder();
        text.chars().forEach(one -> pattern.append(one < 9 ? "%" + (one + 1) : Character.toString(one)));
        return pattern.toString();
    }

    private OldWordText() {}
}
