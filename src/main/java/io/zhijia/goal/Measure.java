package io.zhijia.goal;

import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordKind;
import io.zhijia.planning.PlannedItem;
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
 * @param recordKind for an entry of a list: only records of this kind are counted
 * @param audience for whom or at which campus: only items that name it are counted; empty for any
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
        @Nullable LocalDate actualOn,
        @Nullable RecordKind recordKind,
        String audience) {

    /** The spans a cadence is counted in. */
    enum Per {
        WEEK,
        MONTH,
        QUARTER,
        /** As the school calendar has it; where it has none, half of the period. */
        TERM,
        PERIOD;

        /** Message key of its name. */
        String word() {
            return "goal.per." + name();
        }
    }

    static final Measure NONE = new Measure(null, null, null, null, null, null, null);

    Measure(
            @Nullable Integer figure,
            @Nullable Per per,
            @Nullable WorkArea area,
            @Nullable LaunchKind launchKind,
            @Nullable LocalDate due,
            @Nullable Integer actual,
            @Nullable LocalDate actualOn) {
        this(figure, per, area, launchKind, due, actual, actualOn, null, "");
    }

    private static final Pattern EACH_WEEK = Pattern.compile("每个?(周|星期)");
    private static final Pattern EACH_YEAR = Pattern.compile("每年(?!级)");
    private static final Pattern EACH_MONTH = Pattern.compile("每个?月");
    private static final Pattern EACH_QUARTER = Pattern.compile("每个?季度?");
    private static final Pattern EACH_TERM = Pattern.compile("每个?学期|每半年");
    private static final Pattern TIMES = Pattern.compile("([一二两三四五六1-6])[次场个项]");

    /** Whether it names the items that count. */
    boolean isParticular() {
        return area != null || launchKind != null || !audience.isEmpty();
    }

    /** Whether it asks for such an item. */
    boolean asksFor(PlannedItem item) {
        return isParticular()
                && (area == null || area == item.area() || item.sideAreas().contains(area))
                && (launchKind == null || launchKind == item.kind())
                && (item.title() + " " + item.venue() + " " + item.note()).contains(audience);
    }

    /** Whether it asks for such a record, filed for an item of that kind if for any. */
    boolean asksFor(FiledWork one, @Nullable LaunchKind kind) {
        return isForRecords()
                && (recordKind == null || recordKind == one.kind())
                && (area == null || area == one.area())
                && (launchKind == null || launchKind == kind);
    }

    private boolean isForRecords() {
        return recordKind != null || area != null || launchKind != null;
    }

    /** Whether one record could be asked for by both. */
    boolean overlaps(Measure other) {
        return isForRecords()
                && other.isForRecords()
                && !areApart(recordKind, other.recordKind)
                && !areApart(area, other.area)
                && !areApart(launchKind, other.launchKind);
    }

    private static boolean areApart(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /** What the words plainly say; the rest is left for a person. */
    static Measure of(Goal.Kind kind, String text) {
        return switch (kind) {
            case CADENCE -> new Measure(times(text), per(text), null, null, null, null, null);
            case RATE, COUNT, MONEY, DEADLINE -> NONE;
        };
    }

    private static @Nullable Per per(String text) {
        if (EACH_WEEK.matcher(text).find()) {
            return Per.WEEK;
        }
        if (EACH_MONTH.matcher(text).find()) {
            return Per.MONTH;
        }
        if (EACH_QUARTER.matcher(text).find()) {
            return Per.QUARTER;
        }
        if (EACH_TERM.matcher(text).find()) {
            return Per.TERM;
        }
        return EACH_YEAR.matcher(text).find() ? Per.PERIOD : null;
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
