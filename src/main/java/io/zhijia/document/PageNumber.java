package io.zhijia.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The page number of an official paper: — 1 — */
final class PageNumber {

    static void below(XWPFDocument document) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        PaperFont.SMALL.write(paragraph, "— ");
        field(paragraph);
        PaperFont.SMALL.write(paragraph, " —");
    }

    private static void field(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
        mark(paragraph, STFldCharType.SEPARATE);
        PaperFont.SMALL.write(paragraph, "1");
        mark(paragraph, STFldCharType.END);
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    private PageNumber() {}
}
