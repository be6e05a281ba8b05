package io.zhijia.proposal;

import java.util.regex.Pattern;

/** Text that came from Word or the web: what nobody reads goes, paragraphs stay. */
final class Pasted {

    /** Pictures leave a mark of their own behind, tables and lists tabs and strange spaces. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\uFFFC\\uFFFD&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A]+");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n\\s*");

    private Pasted() {}

    static String clean(String pasted) {
        var lines = pasted.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        var seen = UNSEEN.matcher(lines).replaceAll("");
        return EMPTY_LINES
                .matcher(SPACES.matcher(seen).replaceAll(" "))
                .replaceAll("\n\n")
                .strip();
    }
}
