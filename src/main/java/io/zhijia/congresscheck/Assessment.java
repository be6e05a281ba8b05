package io.zhijia.congresscheck;

import static io.zhijia.congresscheck.AssessmentRefusal.CONFIRMED_ALREADY;
import static io.zhijia.congresscheck.AssessmentRefusal.NOT_ALL_GRADED;
import static io.zhijia.congresscheck.AssessmentRefusal.NOT_CONFIRMED;
import static io.zhijia.congresscheck.AssessmentRefusal.REASON_MISSING;
import static io.zhijia.congresscheck.AssessmentRefusal.SAY_WHY;
import static io.zhijia.congresscheck.AssessmentRefusal.TOO_MANY_POINTS;
import static io.zhijia.congresscheck.AssessmentRefusal.YEAR_AHEAD;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the congress's work of one union was in one year, by the scheme it began with.
 *
 * @param union who assesses
 * @param unit who is assessed: the same, or one below it
 * @param findings of a union below, or frozen when it was confirmed; empty where they are still read off the records
 * @param confirmed null while it is under way
 */
record Assessment(
        UnionId union,
        AssessmentId id,
        UnionId unit,
        String unitName,
        int year,
        List<Item> items,
        List<Finding> findings,
        @Nullable Confirmed confirmed,
        int version) {

    private static final int WHOLE = 100;

    Assessment {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** 审定 */
    record Confirmed(MemberId by, LocalDate on) {}

    /**
     * An item of the scheme and what the examiner gave.
     *
     * @param given null while nothing is
     */
    record Item(int number, Scheme.Line line, @Nullable Integer given, String remark) {

        int got() {
            return given == null ? 0 : given;
        }
    }

    /** What an examiner says about an item. */
    record Grade(@Nullable Integer given, String remark) {}

    static Assessment begun(
            UnionId union,
            UnionId unit,
            String unitName,
            int year,
            Scheme scheme,
            List<Finding> findings,
            LocalDate today) {
        refuseIf(year > today.getYear(), YEAR_AHEAD, String.valueOf(year));
        var lines = scheme.lines();
        var items = IntStream.range(0, lines.size())
                .mapToObj(i -> new Item(i + 1, lines.get(i), null, ""))
                .toList();
        return new Assessment(union, AssessmentId.next(), unit, unitName, year, items, findings, null, 0);
    }

    /**
     * The examiner's points, by the number of the item; what is not among them stays.
     *
     * @param shown what the records show now
     */
    Assessment graded(Map<Integer, Grade> grades, List<Finding> shown) {
        refuseIf(isConfirmed(), CONFIRMED_ALREADY);
        var next = items.stream()
                .map(item -> graded(item, Optional.ofNullable(grades.get(item.number()))))
                .toList();
        next.forEach(item -> check(item, shown));
        return with(next, findings, null);
    }

    private static Item graded(Item item, Optional<Grade> grade) {
        return grade.map(one -> new Item(item.number(), item.line(), one.given(), one.remark()))
                .orElse(item);
    }

    /** No points without evidence, unless it is said why. */
    private static void check(Item item, List<Finding> shown) {
        var title = item.line().title();
        refuseIf(
                item.got() > item.line().points(),
                TOO_MANY_POINTS,
                title,
                item.line().points());
        var proven = shown.stream().anyMatch(one -> one.proof() == item.line().proof() && one.done());
        refuseIf(item.got() > 0 && !proven && item.remark().isEmpty(), SAY_WHY, title);
    }

    /** Every item has its points, and what was found is kept as it is today. */
    Assessment confirmed(List<Finding> shown, MemberId by, LocalDate today) {
        refuseIf(isConfirmed(), CONFIRMED_ALREADY);
        var open = items.stream().filter(item -> item.given() == null).toList();
        refuseIf(!open.isEmpty(), NOT_ALL_GRADED, open.size());
        items.forEach(item -> check(item, shown));
        return with(items, shown, new Confirmed(by, today));
    }

    /** Found wrong later on. */
    Assessment reopened(String reason) {
        refuseIf(!isConfirmed(), NOT_CONFIRMED);
        refuseIf(reason.isEmpty(), REASON_MISSING);
        return with(items, isOwn() ? List.of() : findings, null);
    }

    private Assessment with(List<Item> items, List<Finding> findings, @Nullable Confirmed confirmed) {
        return new Assessment(union, id, unit, unitName, year, items, findings, confirmed, version);
    }

    boolean isOwn() {
        return unit.equals(union);
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    int got() {
        return items.stream().mapToInt(Item::got).sum();
    }

    int possible() {
        return items.stream().mapToInt(item -> item.line().points()).sum();
    }

    int percent() {
        return possible() == 0 ? 0 : got() * WHOLE / possible();
    }
}
