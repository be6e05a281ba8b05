package io.zhijia.goal;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a goal is measured, as far as somebody has said.
 *
 * @param figure how many times, per cent, or yuan
 * @param per in each of which spans, for a cadence
 * @param area only items of this area are counted
 * @param launchKind only items of this kind are counted
 * @param due when it is to be reached, for a deadline
 * @param actual what a person has found, where items cannot tell
 * @param actualOn and when
 */
record Measure(
        @Nullable Integer figure,
        @Nullable Per per,
        @Nullable WorkArea area,
        @Nullable LaunchKind launchKind,
        @Nullable LocalDate due,
        @Nullable Integer actual,
        @Nullable LocalDate actualOn) {

    /** The spans a cadence is counted in. */
    enum Per {
        MONTH,
        QUARTER,
        /** Half of the period, as it stands: a school term. */
        TERM,
        PERIOD;

        /** Message key of its name. */
        String word() {
            return "goal.per." + name();
        }
    }

    static final Measure NONE = new Measure(null, null, null, null, null, null, null);

    private static final Pattern EACH_MONTH = Pattern.compile("每个?月");
    private static final Pattern EACH_QUARTER = Pattern.compile("每个?季度?");
    private static final Pattern EACH_TERM = Pattern.compile("每个?学期|每半年");
    private static final Pattern TIMES = Pattern.compile("([一二两三四五六1-6])[次场个项]");

    /** Whether it names the items that count. */
    boolean isParticular() {
        return area != null || launchKind != null;
    }

    /** What the words plainly say; the rest is left for a person. */
    static Measure of(Goal.Kind kind, String text) {
        return switch (kind) {
            case CADENCE -> new Measure(times(text), per(text), null, null, null, null, null);
            case RATE, COUNT, MONEY, DEADLINE -> NONE;
        };
    }

    private static @Nullable Per per(String text) {
        if (EACH_MONTH.matcher(text).find()) {
            return Per.MONTH;
        }
        if (EACH_QUARTER.matcher(text).find()) {
            return Per.QUARTER;
        }
        return EACH_TERM.matcher(text).find() ? Per.TERM : null;
    }

    /** "定期" says nothing: a cadence without a number of times stays unset, visibly (PLN-09). */
    private static @Nullable Integer times(String text) {
        var found = TIMES.matcher(text);
        if (!found.find()) {
            return per(text) == null ? null : 1;
        }
        var word = found.group(1);
        return Character.isDigit(word.charAt(0))
                ? Integer.valueOf(word)
                : switch (word) {
                    case "一" -> 1;
                    case "二", "两" -> 2;
                    case "三" -> 3;
                    case "四" -> 4;
                    case "五" -> 5;
                    default -> 6;
                };
    }
}
