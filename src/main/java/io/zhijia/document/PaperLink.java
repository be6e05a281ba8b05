package io.zhijia.document;

/** Words in the cell of a table that open an address when they are clicked; on paper they stand for themselves. */
public record PaperLink(String text, String address) {
    @Override
    public String toString() {
        return text;
    }
}
