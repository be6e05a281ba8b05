package io.zhijia.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A Word document that looks as official papers of a union do (GB/T 9704-2012), written from top to bottom.
 *
 * <pre>{@code
 * new WordPaper()
 *         .title("青山学校工会2026年工作计划")
 *         .heading("一、指导思想")
 *         .text("……")
 *         .table(List.of("月份", "工作"), rows, 20, 80)
 *         .signed("青山学校工会委员会", LocalDate.of(2026, 3, 5))
 *         .toBytes();
 * }</pre>
 */
public final class WordPaper implements Paper {

    private static final int MM = 57; // in twentieths of a point
    private static final String RED = "FF0000";
    private static final int LINE = 560; // 28 points: 22 lines on a page

    private final XWPFDocument document = new XWPFDocument();

    private final UnaryOperator<String> words;

    public WordPaper() {
        this(UnaryOperator.identity());
    }

    /** @param words what every text goes through, such as one that leaves names out */
    public WordPaper(UnaryOperator<String> words) {
        this.words = words;
        page(210, 297, STPageOrientation.PORTRAIT);
        PageNumber.below(document);
    }

    /** Across, for wide tables; to be called first. */
    public WordPaper across() {
        page(297, 210, STPageOrientation.LANDSCAPE);
        return this;
    }

    /** Who it is from, in red above a red line (发文机关标志); to be called first. */
    public WordPaper letterhead(String from) {
        var paragraph = paragraph(ParagraphAlignment.CENTER, false);
        paragraph.setSpacingAfter(LINE);
        var line = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        line.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder.SINGLE);
        line.setSz(java.math.BigInteger.valueOf(12));
        line.setSpace(java.math.BigInteger.valueOf(6));
        line.setColor(RED);
        PaperFont.TITLE.write(paragraph, words.apply(from));
        paragraph.getRuns().forEach(run -> run.setColor(RED));
        return this;
    }

    /** 二号小标宋, centred; a line break in it breaks the title where the sense does. */
    @Override
    public WordPaper title(String title) {
        var paragraph = paragraph(ParagraphAlignment.CENTER, false);
        paragraph.setSpacingAfter(LINE);
        PaperFont.TITLE.write(paragraph, words.apply(title));
        return this;
    }

    /** A line below the title, centred, 楷体: whom it is from, when it was adopted. */
    @Override
    public WordPaper subtitle(String subtitle) {
        PaperFont.KAI.write(paragraph(ParagraphAlignment.CENTER, false), words.apply(subtitle));
        return this;
    }

    /** First level, 黑体; the caller writes the number: 一、 */
    @Override
    public WordPaper heading(String heading) {
        return heading(heading, PaperFont.HEI, 0);
    }

    /** Second level, 楷体: （一） */
    public WordPaper subheading(String heading) {
        return heading(heading, PaperFont.KAI, 1);
    }

    /** Body text, 三号仿宋, first line indented; each line a paragraph of its own. */
    @Override
    public WordPaper text(String text) {
        words.apply(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> PaperFont.FANG_SONG.write(paragraph(ParagraphAlignment.BOTH, true), line));
        return this;
    }

    /** Body text without indent: whom a notice is for. */
    public WordPaper line(String line) {
        PaperFont.FANG_SONG.write(paragraph(ParagraphAlignment.LEFT, false), words.apply(line));
        return this;
    }

    /**
     * A table with a header that is repeated on every page; its cells are texts or {@link PaperLink}s.
     *
     * @param widths of the columns in per cent; none gives all the same
     */
    @Override
    public WordPaper table(List<String> header, List<? extends List<?>> rows, int... widths) {
        new PaperTable(document, measure(), words, widths).write(header, rows);
        return this;
    }

    /** A form in four columns: labels in bold type, and what belongs to them. */
    @Override
    public WordPaper form(List<FormRow> rows) {
        new PaperForm(document, measure(), words).write(rows);
        return this;
    }

    /** A picture across the measure, with a line below it. */
    public WordPaper picture(byte[] jpegOrPng, String caption) {
        PaperPicture.write(paragraph(ParagraphAlignment.CENTER, false), jpegOrPng, measure());
        PaperFont.SMALL.write(paragraph(ParagraphAlignment.CENTER, false), words.apply(caption));
        return this;
    }

    /** Who signs and when, at the right, kept together, two lines below the text. */
    public WordPaper signed(String by, LocalDate on) {
        return signed(by, on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日");
    }

    /** Who is to sign; the day is left open. */
    public WordPaper unsigned(String by) {
        return signed(by, "　　年　月　日");
    }

    private WordPaper signed(String by, String on) {
        paragraph(ParagraphAlignment.LEFT, false).setKeepNext(true);
        var name = paragraph(ParagraphAlignment.RIGHT, false);
        name.setKeepNext(true);
        name.setIndentationRight(640);
        PaperFont.FANG_SONG.write(name, words.apply(by));
        var date = paragraph(ParagraphAlignment.RIGHT, false);
        date.setIndentationRight(1280);
        PaperFont.FANG_SONG.write(date, on);
        return this;
    }

    public WordPaper newPage() {
        document.createParagraph().setPageBreak(true);
        return this;
    }

    @Override
    public byte[] toBytes() {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private WordPaper heading(String heading, PaperFont font, int level) {
        var paragraph = paragraph(ParagraphAlignment.LEFT, true);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
        font.write(paragraph, words.apply(heading));
        return this;
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, boolean indented) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE / 20.0, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        if (indented) {
            PaperFont.indentTwoCharacters(paragraph);
        }
        return paragraph;
    }

    /** Margins of 37 mm above and 28 mm at the binding leave 156 × 225 mm for the text. */
    private void page(int width, int height, STPageOrientation.Enum orientation) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(width * MM);
        size.setH(height * MM);
        size.setOrient(orientation);
        var margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        var across = width > height;
        margin.setTop((across ? 28 : 37) * MM);
        margin.setBottom((across ? 26 : 35) * MM);
        margin.setLeft((across ? 37 : 28) * MM);
        margin.setRight((across ? 35 : 26) * MM);
        margin.setHeader(15 * MM);
        margin.setFooter((across ? 18 : 28) * MM);
        margin.setGutter(0);
    }

    private int measure() {
        var section = document.getDocument().getBody().getSectPr();
        return ((Number) section.getPgSz().getW()).intValue()
                - ((Number) section.getPgMar().getLeft()).intValue()
                - ((Number) section.getPgMar().getRight()).intValue();
    }
}
