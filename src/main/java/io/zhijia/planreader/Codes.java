package io.zhijia.planreader;

import java.util.Locale;

/** How constants are written for other programs: {@code YOUNG_PIONEERS} is {@code young-pioneers}. */
final class Codes {

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Codes() {}
}
