package io.zhijia.memberstat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole in per cent. */
final class Share {

    /** With one decimal, half up: 1 of 3 is 33.3%. */
    static String of(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }

    private Share() {}
}
