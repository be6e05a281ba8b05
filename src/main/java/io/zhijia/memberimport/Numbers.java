package io.zhijia.memberimport;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What Excel keeps as a number, as the person who typed it would write it. */
final class Numbers {

    private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

    /** Beyond 15 digits Excel has lost the last ones: then it stays 1.1E+17, so that everybody sees it. */
    static String text(BigDecimal number) {
        if (number.abs().compareTo(EXACT) >= 0) {
            return "%.14E".formatted(number).replaceFirst("0+E", "E").replace(".E", "E");
        }
        return number.stripTrailingZeros().toPlainString();
    }

    /** Days are counted from 1900; the thirtieth of December makes up for a leap year that never was. */
    static String day(BigDecimal serial) {
        return LocalDate.of(1899, 12, 30).plusDays(serial.longValue()).toString();
    }

    static boolean isDay(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    /** Whether a number format shows days. */
    static boolean isDayFormat(int builtIn, String format) {
        var shape = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return (builtIn >= 14 && builtIn <= 17)
                || builtIn == 22
                || (builtIn >= 27 && builtIn <= 36)
                || (builtIn >= 50 && builtIn <= 58)
                || (!shape.equalsIgnoreCase("General") && shape.matches("(?i).*[yd].*"));
    }

    private Numbers() {}
}
