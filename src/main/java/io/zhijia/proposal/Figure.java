package io.zhijia.proposal;

import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.Rating.Satisfaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted of the proposals of a call; each figure is a list somebody can open. */
enum Figure {
    /** 收到 */
    RECEIVED(null, one -> one.proposal().filing().submittedOn() != null),
    /** 立案（并案前） */
    DOCKETED(
            RECEIVED,
            one -> isDocketed(one) || Stage.IN_ANOTHER.contains(one.proposal().stage())),
    /** 并案后 */
    CASES(null, Figure::isDocketed),
    /** 转意见建议: never a failure */
    SUGGESTIONS(RECEIVED, one -> one.proposal().course().path() == Path.SUGGESTION),
    /** 不予立案 */
    DECLINED(RECEIVED, one -> one.proposal().stage() == Stage.DECLINED),
    /** 撤案 */
    WITHDRAWN(RECEIVED, one -> one.proposal().stage() == Stage.WITHDRAWN),
    /** 已交办, cases and suggestions */
    ASSIGNED(null, one -> one.file().assignments().stream().anyMatch(given -> !given.isUndone())),
    /** 重点难点 */
    KEY(ASSIGNED, one -> one.file().assignment().filter(Assignment::isKey).isPresent()),
    /** 退办过 */
    HANDED_BACK(
            ASSIGNED,
            one -> one.file().assignments().stream().anyMatch(given -> given.handBack() != null && !given.isUndone())),
    /** 与提案人沟通过 */
    TALKED(ASSIGNED, one -> !one.file().talks().isEmpty()),
    /** 已答复 */
    ANSWERED(ASSIGNED, one -> one.file().sent().isPresent()),
    /** 按期答复 */
    IN_TIME(ANSWERED, Figure::isInTime),
    /** A 类 */
    SOLVED(ANSWERED, one -> has(one, Outcome.A)),
    /** B 类 */
    PLANNED(ANSWERED, one -> has(one, Outcome.B)),
    /** C 类 */
    LATER(ANSWERED, one -> has(one, Outcome.C)),
    /** D 类 */
    FOR_REFERENCE(ANSWERED, one -> has(one, Outcome.D)),
    /** 五类：已解决 */
    FIVE_SOLVED(ANSWERED, one -> has(one, Outcome.SOLVED)),
    /** 五类：现在可以解决 */
    FIVE_NOW(ANSWERED, one -> has(one, Outcome.NOW)),
    /** 五类：列入计划 */
    FIVE_PLANNED(ANSWERED, one -> has(one, Outcome.PLANNED)),
    /** 五类：不能解决，已说明 */
    FIVE_EXPLAINED(ANSWERED, one -> has(one, Outcome.EXPLAINED)),
    /** 五类：转呈上级 */
    FIVE_UPWARD(ANSWERED, one -> has(one, Outcome.UPWARD)),
    /** 评价满意或基本满意, as cases */
    SATISFIED(ANSWERED, one -> is(one, false)),
    /** 评价不满意, as cases */
    DISSATISFIED(ANSWERED, one -> is(one, true)),
    /** 未评价 */
    UNRATED(ANSWERED, one -> one.file().sent().isPresent() && lastRatings(one).isEmpty()),
    /** 再次办理 */
    HANDLED_TWICE(ANSWERED, one -> one.round() > 1),
    /** 再次办理后评价满意或基本满意 */
    CONTENT_AT_LAST(HANDLED_TWICE, one -> ratedAgain(one) && is(one, false)),
    /** 再次办理后仍不满意 */
    DISSATISFIED_TWICE(HANDLED_TWICE, one -> ratedAgain(one) && is(one, true)),
    /** 办结 */
    CLOSED(
            ASSIGNED,
            one -> EnumSet.of(Stage.CLOSED, Stage.FOLLOW_UP, Stage.ARCHIVED)
                    .contains(one.proposal().stage())),
    /** 已落实: another thing than answered */
    CARRIED_OUT(ANSWERED, one -> one.file().isCarriedOut()),
    /** 答应了日期的 */
    PROMISED(ANSWERED, Figure::isPromised),
    /** 答应了日期的已落实 */
    PROMISES_KEPT(PROMISED, one -> isPromised(one) && one.file().isCarriedOut()),
    /** 答应了日期的正在落实 */
    PROMISES_UNDER_WAY(
            PROMISED,
            one -> isPromised(one) && !one.file().isCarriedOut() && one.file().percent() > 0),
    /** 转呈上级 */
    FORWARDED(null, one -> one.file().passed() != null),
    /** 转呈以后上级已答复 */
    ANSWERED_ABOVE(FORWARDED, one -> passedWord(one).isPresent()),
    /** 还没有办结, which go over to the next year; also what was never assigned, but not what is only followed up */
    OPEN(
            null,
            one -> AssignmentService.WAITING.contains(one.proposal().stage())
                    || (CaseViews.WITH_SOMEBODY.contains(one.proposal().stage())
                            && one.proposal().stage() != Stage.FOLLOW_UP
                            && one.proposal().stage() != Stage.CLOSED));

    private static final Set<Stage> DOCKETED_BEFORE =
            EnumSet.of(Stage.WITHDRAWN, Stage.DECLINED, Stage.MERGED, Stage.DISPUTED);

    private static final Map<Scale, List<Figure>> OF_SCALE = Map.of(
            Scale.FOUR,
            List.of(SOLVED, PLANNED, LATER, FOR_REFERENCE),
            Scale.FIVE,
            List.of(FIVE_SOLVED, FIVE_NOW, FIVE_PLANNED, FIVE_EXPLAINED, FIVE_UPWARD));

    private final @Nullable Figure outOf;

    @SuppressWarnings("ImmutableEnumChecker") // looks at nothing but what it is given
    private final Predicate<CaseAtHand> counts;

    Figure(@Nullable Figure outOf, Predicate<CaseAtHand> counts) {
        this.outOf = outOf;
        this.counts = counts;
    }

    /** Those that say something of these: classes of answers only as far as the calls they came to use them. */
    static List<Figure> shown(List<CaseAtHand> all) {
        var unused = EnumSet.complementOf(EnumSet.copyOf(Scale.used(all))).stream()
                .flatMap(scale -> Objects.requireNonNull(OF_SCALE.get(scale)).stream())
                .collect(Collectors.toSet());
        return Stream.of(values()).filter(one -> !unused.contains(one)).toList();
    }

    List<CaseAtHand> of(List<CaseAtHand> all) {
        return all.stream().filter(counts).toList();
    }

    /** What each department was given and has answered, by its name. */
    static Map<String, List<CaseAtHand>> byDepartment(List<CaseAtHand> cases) {
        return cases.stream()
                .filter(one -> one.file().assignment().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.assignment().department().name(), TreeMap::new, Collectors.toList()));
    }

    /** In per cent of the figure it is a part of; null where it is of none, or that is nought. */
    @Nullable Integer rate(List<CaseAtHand> all) {
        var whole = outOf == null ? 0 : outOf.of(all).size();
        return whole == 0 ? null : Math.round(100f * of(all).size() / whole);
    }

    @Nullable Figure outOf() {
        return outOf;
    }

    /** Message key of its name. */
    String word() {
        return "handling.figure." + name();
    }

    private static boolean isDocketed(CaseAtHand one) {
        return one.proposal().filing().docket() != null
                && one.proposal().course().path() == Path.CASE
                && !DOCKETED_BEFORE.contains(one.proposal().stage());
    }

    private static boolean has(CaseAtHand one, Outcome outcome) {
        return one.file().sent().map(Answer::outcome).filter(outcome::equals).isPresent();
    }

    private static boolean isPromised(CaseAtHand one) {
        return one.file()
                .sent()
                .map(Answer::outcome)
                .filter(Outcome::isPromised)
                .isPresent();
    }

    private static boolean ratedAgain(CaseAtHand one) {
        return lastRatings(one).stream().anyMatch(rating -> rating.round() > 1);
    }

    private static Optional<Forwarding.Word> passedWord(CaseAtHand one) {
        return Optional.ofNullable(one.file().passed()).map(CaseFile.Passed::word);
    }

    /** The first answer counts. */
    private static boolean isInTime(CaseAtHand one) {
        return one.file().assignment().isPresent()
                && one.firstSentOn().filter(sent -> !one.isAfterItsDay(sent)).isPresent();
    }

    /** What was said of the last answer anybody rated. */
    static List<Rating> lastRatings(CaseAtHand one) {
        var last = one.file().ratings().stream().mapToInt(Rating::round).max().orElse(0);
        return one.file().ratings().stream()
                .filter(rating -> rating.round() == last)
                .toList();
    }

    private static boolean is(CaseAtHand one, boolean dissatisfied) {
        var ratings = lastRatings(one);
        var against = ratings.stream()
                .filter(rating -> rating.result() == Satisfaction.NOT)
                .count();
        return !ratings.isEmpty()
                && dissatisfied == (against * 100 >= (long) one.rules().againPercent() * ratings.size());
    }
}
