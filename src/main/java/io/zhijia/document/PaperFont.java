package io.zhijia.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** The fonts of an official paper. Named for all scripts, so that Word and WPS substitute where one is missing. */
enum PaperFont {
    /** 二号小标宋 */
    TITLE("方正小标宋简体", 44),
    /** 三号黑体 */
    HEI("黑体", 32),
    /** 三号楷体 */
    KAI("楷体_GB2312", 32),
    /** 三号仿宋 */
    FANG_SONG("仿宋_GB2312", 32),
    /** 小四仿宋, in tables */
    CELL("仿宋_GB2312", 24),
    /** 小四黑体, in the header of a table */
    CELL_HEADER("黑体", 24),
    /** 四号宋体, for captions and page numbers */
    SMALL("宋体", 28);

    private final String family;
    private final int halfPoints;

    PaperFont(String family, int halfPoints) {
        this.family = family;
        this.halfPoints = halfPoints;
    }

    /** Writes the text; a line break in it stays one. */
    void write(XWPFParagraph paragraph, String text) {
        write(paragraph.createRun(), text);
    }

    /** Writes the text so that it opens the address. */
    void link(XWPFParagraph paragraph, String text, String address) {
        write(paragraph.createHyperlinkRun(address), text);
    }

    private void write(XWPFRun run, String text) {
        var properties = run.getCTR().addNewRPr();
        name(properties.addNewRFonts());
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        var lines = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /** Latin letters and figures in Times New Roman, as papers have them; all else in the Chinese font. */
    private void name(CTFonts fonts) {
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia(family);
        fonts.setHint(STHint.EAST_ASIA);
    }

    /** Two characters of whatever size, as Word counts them; the twips serve programs that do not. */
    static void indentTwoCharacters(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(BigInteger.valueOf(640));
    }
}
