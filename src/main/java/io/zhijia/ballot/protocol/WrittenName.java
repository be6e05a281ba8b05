package io.zhijia.ballot.protocol;

import java.text.Normalizer;
import java.util.Locale;

/** A name a voter wrote in (另选他人): two ways of writing the same signs are one name. */
public final class WrittenName {

    /** In UTF-16 units, as the field on the page counts them. */
    public static final int LONGEST = 20;

    /** Without spaces, dots between the parts of a name, and differences of width or case. */
    public static String normal(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[ \t\n\r·•.・]", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean isName(String written) {
        return written.length() <= LONGEST
                && written.chars().noneMatch(unit -> unit < ' ')
                && !normal(written).isEmpty();
    }

    private WrittenName() {}
}
