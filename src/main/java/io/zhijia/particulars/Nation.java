package io.zhijia.particulars;

import org.jspecify.annotations.Nullable;

/** What the fact {@link Particular#NATION} of a person says. */
public final class Nation {

    private static final String HAN = "汉族";

    /** Of a minority nationality (少数民族); of whom nothing is known is not. */
    public static boolean isMinority(@Nullable String nation) {
        return nation != null && !nation.isEmpty() && !nation.equals(HAN);
    }

    private Nation() {}
}
