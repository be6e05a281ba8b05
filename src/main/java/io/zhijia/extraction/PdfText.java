package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.PASSWORD_PROTECTED;
import static io.zhijia.extraction.ExtractionRefusal.SCANNED_PICTURE;
import static io.zhijia.extraction.ExtractionRefusal.TEXT_TOO_LONG;
import static io.zhijia.extraction.ExtractionRefusal.UNPACKS_TOO_LARGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a pdf: what is printed line by line, joined again to paragraphs by {@link PdfLines}. */
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 1000;
    private static final int MOST_STEPS = 20_000_000; // drawing steps of a whole book, not of a trap

    private final Lines lines;
    private PdfLines page = new PdfLines(new PdfRules());
    private PdfLines before = page;
    private List<TextPosition> line = new ArrayList<>();
    private int steps;

    private PdfText(Lines lines) {
        this.lines = lines;
        setSortByPosition(true);
    }

    static void read(Path file, Lines lines) throws IOException {
        PdfBombs.refuse(file);
        try (var document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(32 << 20, 256 << 20).streamCache)) {
            refuseIf(document.getNumberOfPages() > MOST_PAGES, TEXT_TOO_LONG, Lines.MOST);
            new PdfText(lines).writeText(document, Writer.nullWriter());
        } catch (InvalidPasswordException locked) {
            throw new Refusal(PASSWORD_PROTECTED);
        } catch (IOException broken) {
            throw new Refusal(BROKEN);
        }
        refuseIf(lines.isBlank(), SCANNED_PICTURE);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        refuseIf(++steps > MOST_STEPS, UNPACKS_TOO_LARGE);
        super.processOperator(operator, operands);
    }

    @Override
    public void processPage(PDPage next) throws IOException {
        var rules = new PdfRules();
        var visible = next.getCropBox();
        var path = new PdfRules.Path(rules, visible.getLowerLeftX(), visible.getUpperRightY());
        PdfRules.Pen.NAMES.forEach(name -> addOperator(new PdfRules.Pen(this, name, path)));
        page = new PdfLines(rules);
        super.processPage(next);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        line.addAll(glyphs);
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        page.add(line);
        line = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage done) {
        writeLineSeparator();
        if (page.goOnFrom(before)) {
            lines.goOn();
        }
        page.writeTo(lines);
        before = page;
    }
}
