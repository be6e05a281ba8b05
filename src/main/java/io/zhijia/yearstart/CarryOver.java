package io.zhijia.yearstart;

import static java.lang.Math.abs;
import static java.time.temporal.ChronoUnit.DAYS;

import io.zhijia.almanac.Festival;
import io.zhijia.almanac.Festivals;
import io.zhijia.planning.PlannedItem;
import io.zhijia.yearstart.Offer.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An item of the year before, moved on by so many years (PLN-21). */
record CarryOver(int years) {

    /** How far from a festival an item that names it may lie and still belong to it. */
    private static final int NEAR = 30;

    private static final Pattern ONCE = Pattern.compile("首届|周年|换届|成立|揭牌|启用");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?=\\s*[年—-])");
    private static final Pattern TEACHERS_DAY = Pattern.compile("第\\s*(\\d+|" + ChineseNumber.DIGITS + ")\\s*个教师节");
    private static final Pattern ORDINAL =
            Pattern.compile("第\\s*(\\d{1,3}|" + ChineseNumber.DIGITS + ")\\s*届(?!\\s*第?[一二三四五六七八九十\\d]+次)");

    Offer of(PlannedItem item) {
        var anchor = anchor(item);
        var begins = anchor.flatMap(this::resolved).orElseGet(() -> later(item.begins(), item.wholeMonths(), false));
        var ends = anchor.isPresent()
                ? begins.plusDays(DAYS.between(item.begins(), item.ends()))
                : later(item.ends(), item.wholeMonths(), true);
        return new Offer(
                item.area(),
                item.kind(),
                renumbered(item.title(), begins.getYear()),
                begins,
                ends,
                item.wholeMonths() && anchor.isEmpty(),
                item.note(),
                item.venue(),
                item.owner(),
                anchor.map(Anchor::festival).orElse(null),
                anchor.map(Anchor::offset).orElse(0),
                new Offer.Hours(item.from(), item.until()),
                item.coOwners(),
                item.id(),
                mark(item, anchor.isPresent()),
                !item.isCancelled() && !ONCE.matcher(item.title()).find());
    }

    private record Anchor(Festival festival, int year, int offset) {}

    private Optional<LocalDate> resolved(Anchor anchor) {
        return Festivals.in(anchor.year() + years, anchor.festival()).map(day -> day.plusDays(anchor.offset()));
    }

    /** As it was kept, or as its title says: a day near the festival it names. */
    private static Optional<Anchor> anchor(PlannedItem item) {
        var kept = item.festival();
        if (item.wholeMonths()) {
            return Optional.empty();
        }
        return Stream.of(Festival.values())
                .filter(festival -> kept == null ? isNamed(festival, item.title()) : festival == kept)
                .flatMap(festival -> Stream.of(
                                item.begins().getYear(), item.begins().getYear() + 1)
                        .flatMap(year -> Festivals.in(year, festival).stream()
                                .map(day -> new Anchor(festival, year, (int) DAYS.between(day, item.begins())))))
                .filter(anchor -> abs(anchor.offset()) <= NEAR)
                .findFirst();
    }

    private static boolean isNamed(Festival festival, String title) {
        return festival.names().stream().anyMatch(title::contains);
    }

    private LocalDate later(LocalDate day, boolean wholeMonths, boolean last) {
        var then = day.plusYears(years);
        return wholeMonths && last ? YearMonth.from(then).atEndOfMonth() : then;
    }

    private static Mark mark(PlannedItem item, boolean derived) {
        if (item.isCancelled()) {
            return Mark.CANCELLED;
        }
        if (ONCE.matcher(item.title()).find()) {
            return Mark.ONCE;
        }
        if (!item.isFulfilled()) {
            return Mark.NOT_DONE;
        }
        return derived ? Mark.DERIVED : Mark.NONE;
    }

    /** Years, terms and the number of Teachers' Day move on too; the list shows them for confirmation. */
    String renumbered(String title, int year) {
        var moved = YEAR.matcher(title).replaceAll(found -> plus(found, ""));
        var days = TEACHERS_DAY
                .matcher(moved)
                .replaceAll(found -> "第" + ChineseNumber.write(Festivals.teachersDay(year), found.group(1)) + "个教师节");
        return ORDINAL.matcher(days).replaceAll(found -> "第" + later(found.group(1)) + "届");
    }

    private String later(String ordinal) {
        var number = ChineseNumber.read(ordinal);
        return number.isPresent() ? ChineseNumber.write(number.getAsInt() + years, ordinal) : ordinal;
    }

    private String plus(MatchResult found, String after) {
        return Integer.parseInt(found.group(1)) + years + after;
    }
}
