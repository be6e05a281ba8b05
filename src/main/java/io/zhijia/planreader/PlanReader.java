package io.zhijia.planreader;

import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plans of a text, in stages: lines, documents, pieces, calendar, sections, entries. Each stage is a class, each
 * rule of a stage a name in it; {@code docs/plan-reader.md} lists them.
 */
public final class PlanReader {

    /** Longer than any collection of plans; what comes after it is not read, and a warning says so. */
    static final int MOST = 400_000;

    /** Plans that name no year are taken to be for this one. */
    public static Reading read(String text) {
        return read(text, Year.now(ZoneId.of("Asia/Shanghai")));
    }

    /**
     * Reads a text of any quality; it never fails. Where nothing is found, {@link Reading#warnings} says so.
     *
     * @param year that plans are for which name none
     */
    public static Reading read(String text, Year year) {
        return read(text, year, List.of());
    }

    /**
     * Reads a text for a union that has words of its own for its work.
     *
     * @param own words by which the union files its work, asked before the usual rules
     */
    public static Reading read(String text, Year year, List<OwnWord> own) {
        var filing = WorkFiling.of(own);
        var source = Source.of(text.substring(0, Math.min(text.length(), MOST)));
        var plans = new ArrayList<ReadPlan>();
        var documents = Documents.of(source);
        var duplicates = Duplicates.among(source, documents);
        var shorthands = Shorthands.among(source, documents);
        for (var document : documents) {
            var doubts = new ArrayList<ReadWarning>();
            Optional.ofNullable(duplicates.get(document)).ifPresent(doubts::add);
            Optional.ofNullable(shorthands.get(document)).ifPresent(doubts::add);
            plans.add(new DocumentReader(source, document, year, filing).read(doubts));
        }
        return new Reading(plans, warnings(text, plans));
    }

    private static List<ReadWarning> warnings(String text, List<ReadPlan> plans) {
        boolean nothing = plans.stream()
                .allMatch(plan -> plan.sections().isEmpty() && plan.calendar().isEmpty());
        var warnings = new ArrayList<ReadWarning>();
        if (nothing) {
            warnings.add(ReadWarning.of(WarningKind.NOTHING_FOUND, 0, text.length()));
        }
        if (text.length() > MOST) {
            warnings.add(ReadWarning.of(WarningKind.TEXT_TOO_LONG, MOST, text.length(), "" + MOST));
        }
        return warnings;
    }

    /** What a text leaves open for somebody to fill in, such as 20xx年 and **小学, each once, in its order (E34, E35). */
    public static List<String> leftOpen(String text) {
        var source = Source.of(text);
        return Lines.of(source).stream()
                .flatMap(line -> Flag.in(source, line).stream())
                .filter(flag -> flag.kind().isLeftOpen())
                .flatMap(flag -> flag.facts().stream())
                .distinct()
                .toList();
    }

    /**
     * Reads the word lists it files by.
     *
     * @throws IllegalStateException naming the line of a list that nobody could follow
     */
    public static void prepare() {
        WorkFiling.of("", "");
        KindCues.spots(Chapter.TIME, "");
    }

    /** The exact days the words of an entry name, resolved for that period; empty where they name none. */
    public static List<DayRange> daysNamedBy(String item, List<Integer> months, PlanPeriod period) {
        return NamedDays.in(item, months, period);
    }

    private PlanReader() {}
}
