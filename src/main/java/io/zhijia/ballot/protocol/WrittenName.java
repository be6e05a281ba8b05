package io.zhijia.ballot.protocol;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name a voter wrote in (另选他人): two ways of writing the same signs are one name. */
public final class WrittenName {

    /** In UTF-16 units, as the field on the page counts them. */
    public static final int LONGEST = 20;

    /** No commas either, by which names are listed; and no signs that nobody sees. */
    private static final Pattern LEFT_OUT = Pattern.compile("[ \t\n\r,·•.・]|\\p{Cf}");

    /** Not for any text: control signs, halves of signs, and what Unicode will never make a sign. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

    /**
     * Without spaces, dots between the parts of a name, and differences of width or case. Composed once more at the end, because
     * small letters compose where capitals do not, and two names that are written alike must not stand side by side.
     */
    public static String normal(String written) {
        var plain = LEFT_OUT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    public static boolean isName(String written) {
        return written.length() <= LONGEST
                && !UNFIT.matcher(written).find()
                && !normal(written).isEmpty();
    }

    private WrittenName() {}
}
