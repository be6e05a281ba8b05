package io.zhijia.document;

import java.util.List;

/** A paper written from top to bottom, whatever becomes of it: {@link WordPaper Word} or {@link PdfPaper PDF}. */
public interface Paper {

    Paper title(String title);

    /** A line below the title, centred: whom it is from, when it was adopted. */
    Paper subtitle(String subtitle);

    Paper heading(String heading);

    /** Each line a paragraph of its own. */
    Paper text(String text);

    /**
     * A table with a header that is repeated on every page.
     *
     * @param widths of the columns in per cent; none gives all the same
     */
    Paper table(List<String> header, List<? extends List<?>> rows, int... widths);

    /** A form in four columns: labels, and what belongs to them. */
    Paper form(List<FormRow> rows);

    byte[] toBytes();
}
