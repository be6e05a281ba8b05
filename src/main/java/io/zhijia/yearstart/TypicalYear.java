package io.zhijia.yearstart;

import static java.util.Comparator.comparing;

import io.zhijia.almanac.Festival;
import io.zhijia.almanac.Festivals;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import io.zhijia.yearstart.Offer.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The year of typical union work (CAPABILITIES D), read from its data file. */
final class TypicalYear {

    private static final Pattern FESTIVAL = Pattern.compile("@([A-Z_]+)([+-]\\d+)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern DAY = Pattern.compile("(\\d+)\\.(\\d+)");

    private static final List<Line> LINES = read();

    /** One line of the file. */
    private record Line(String when, WorkArea area, LaunchKind kind, String title, List<UnitKind> units) {}

    /** What a unit of that kind usually does, as far as it falls within these months. */
    static List<Offer> of(UnitKind unit, OwnWords words, YearMonth from, YearMonth to) {
        return LINES.stream()
                .filter(line -> line.units().isEmpty() || line.units().contains(unit))
                .flatMap(line -> offers(line, words, from, to))
                .sorted(comparing(Offer::begins))
                .toList();
    }

    /** A plan of more than a year has some of the months twice: the first one counts. */
    private static Stream<Offer> offers(Line line, OwnWords words, YearMonth from, YearMonth to) {
        return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
                .map(year -> days(line.when(), year).map(days -> offer(line, words, days, year)))
                .flatMap(Optional::stream)
                .filter(offer -> !YearMonth.from(offer.begins()).isBefore(from)
                        && !YearMonth.from(offer.ends()).isAfter(to))
                .limit(1);
    }

    private record When(
            LocalDate begins, LocalDate ends, boolean wholeMonths, Optional<Festival> festival, int offset) {}

    private static Optional<When> days(String when, int year) {
        var festival = FESTIVAL.matcher(when);
        if (festival.matches()) {
            var named = Festival.valueOf(festival.group(1));
            var offset = festival.group(2) == null ? 0 : Integer.parseInt(festival.group(2));
            return Festivals.in(year, named)
                    .map(date -> date.plusDays(offset))
                    .map(date -> new When(date, date, false, Optional.of(named), offset));
        }
        var day = DAY.matcher(when);
        if (day.matches()) {
            var date = LocalDate.of(year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            return Optional.of(new When(date, date, false, Optional.empty(), 0));
        }
        var months = MONTHS.matcher(when);
        if (!months.matches()) {
            throw new IllegalStateException("Not a day of the typical year: " + when);
        }
        var first = YearMonth.of(year, Integer.parseInt(months.group(1)));
        var last = months.group(2) == null ? first : first.withMonth(Integer.parseInt(months.group(2)));
        return Optional.of(new When(first.atDay(1), last.atEndOfMonth(), true, Optional.empty(), 0));
    }

    private static Offer offer(Line line, OwnWords words, When when, int year) {
        var title = words.in(line.title()).replace("{教师节}", String.valueOf(Festivals.teachersDay(year)));
        return new Offer(
                line.area(),
                line.kind(),
                title,
                when.begins(),
                when.ends(),
                when.wholeMonths(),
                "",
                "",
                null,
                when.festival().orElse(null),
                when.offset(),
                Offer.Hours.UNSAID,
                Set.of(),
                null,
                when.festival().isPresent() ? Mark.DERIVED : Mark.NONE,
                true);
    }

    private static List<Line> read() {
        try (var file = Objects.requireNonNull(TypicalYear.class.getResourceAsStream("typical-year.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TypicalYear::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        var cells = text.split("\\|", -1);
        var units = cells.length < 5 || cells[4].isBlank()
                ? List.<UnitKind>of()
                : Arrays.stream(cells[4].strip().split(" "))
                        .map(UnitKind::valueOf)
                        .toList();
        return new Line(
                cells[0].strip(),
                WorkArea.valueOf(cells[1].strip()),
                LaunchKind.valueOf(cells[2].strip()),
                cells[3].strip(),
                units);
    }

    private TypicalYear() {}
}
