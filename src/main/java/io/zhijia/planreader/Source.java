package io.zhijia.planreader;

/**
 * A text beside its folded twin. The twin has the same length, so a place in one is a place in the other; rules match on
 * the twin, results quote the text.
 */
record Source(String text, String folded) {

    static Source of(String text) {
        var folded = Fold.fold(text).toCharArray();
        TableWords.mark(folded);
        return new Source(text, new String(folded));
    }

    String folded(int from, int to) {
        return folded.substring(from, to);
    }

    /** What stands there on one line, with escaped quotes (E38) as they were meant. */
    String quote(int from, int to) {
        var quote = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                trimEnd(quote);
                i = skipBlank(i, to) - 1;
            } else if (c != '\\' || i + 1 == to || "\"'“”‘’".indexOf(text.charAt(i + 1)) < 0) {
                quote.append(c == '\t' ? ' ' : c);
            }
        }
        return quote.toString();
    }

    /** The first place from there on that is not blank; {@code to} if there is none. */
    int skipBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what is not blank before that place. */
    int skipBlankBack(int from, int to) {
        int at = to;
        while (at > from && isBlank(folded.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isBlank(char folded) {
        return folded == ' ' || folded == '\n' || folded == '\t' || folded == '\r';
    }

    private static void trimEnd(StringBuilder quote) {
        while (!quote.isEmpty() && isBlank(Fold.fold(quote.charAt(quote.length() - 1)))) {
            quote.setLength(quote.length() - 1);
        }
    }
}
