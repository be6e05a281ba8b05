package io.zhijia.memberimport;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them: 2024-3-1, 2024/03/01, 2024.3.1, 2024年3月1日, 20240301, or the number Excel counts. */
public final class DayText {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})\\s*[-/.．年]\\s*(\\d{1,2})\\s*[-/.．月]\\s*(\\d{1,2})\\s*日?(\\s+\\d.*)?");
    private static final Pattern CLOSE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(\\.\\d+)?");

    public static Optional<LocalDate> read(String typed) {
        var text = halfWidth(typed).strip();
        for (var shape : new Pattern[] {PARTS, CLOSE}) {
            var day = shape.matcher(text);
            if (day.matches()) {
                return day(day.group(1), day.group(2), day.group(3));
            }
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(LocalDate.parse(Numbers.day(new BigDecimal(text))))
                : Optional.empty();
    }

    static String halfWidth(String typed) {
        var text = new StringBuilder();
        typed.chars()
                .map(one -> one > 0xff00 && one < 0xff5f ? one - 0xfee0 : one == 0x3000 || one == 0xa0 ? ' ' : one)
                .forEach(one -> text.append((char) one));
        return text.toString();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private DayText() {}
}
