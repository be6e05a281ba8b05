package io.zhijia.yearstart;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.yearstart.YearStartPermission.START_YEAR;
import static io.zhijia.yearstart.YearStartRefusal.NO_MONTHS;
import static java.time.temporal.ChronoUnit.MONTHS;

import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanIntake;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlanSummary;
import io.zhijia.union.UnionDirectory;
import io.zhijia.yearstart.Offer.Mark;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers a year and makes a plan of what was ticked. */
@Service
@Transactional
class YearStartService {

    private final PlanIntake intake;
    private final PlanReading plans;
    private final PlanGoals goals;
    private final UnionDirectory union;
    private final Clock clock;

    YearStartService(PlanIntake intake, PlanReading plans, PlanGoals goals, UnionDirectory union, Clock clock) {
        this.intake = intake;
        this.plans = plans;
        this.goals = goals;
        this.union = union;
        this.clock = clock;
    }

    /** What the new plan would hold. */
    record Start(Choice choice, List<PlanDraft.Section> sections, List<PlanDraft.Goal> goals, List<Offer> offers) {}

    /**
     * Where to start from: {@code blank}, a kind of unit, or the id of a plan.
     *
     * @param from first month
     * @param to last month
     */
    record Choice(String source, YearMonth from, YearMonth to, String title) {}

    @Transactional(readOnly = true)
    List<PlanSummary> plans(Actor actor) {
        actor.must(START_YEAR);
        return plans.plans(actor);
    }

    /** What a new plan starts from: the last one, else the typical year of such units; for as long as the unit plans. */
    @Transactional(readOnly = true)
    Choice proposal(Actor actor) {
        var last = plans(actor).stream().findFirst();
        var today = YearMonth.now(clock);
        var period = union.planPeriod(actor);
        var from = last.map(plan -> YearMonth.from(plan.to()).plusMonths(1))
                .filter(next -> next.plusMonths(12).isAfter(today))
                .orElseGet(() -> period.first(today));
        var to = period.last(from);
        var source = last.map(plan -> plan.id().toString())
                .orElseGet(() -> UnitKind.of(union.profile(actor).kind()).name());
        return new Choice(source, from, to, title(from, to));
    }

    /** Said as plans are usually headed. */
    private static String title(YearMonth from, YearMonth to) {
        if (from.getYear() == to.getYear()) {
            return from.getYear() + (from.getMonthValue() == 1 ? " 年工会工作计划" : " 年上半年工会工作计划");
        }
        return from.plusMonths(11).isAfter(to)
                ? from.getYear() + " 年下半年工会工作计划"
                : from.getYear() + "—" + to.getYear() + " 学年工会工作计划";
    }

    @Transactional(readOnly = true)
    Optional<PlanSummary> inTheWay(Actor actor, Choice choice) {
        return intake.existing(actor, choice.from().atDay(1), choice.to().atEndOfMonth());
    }

    @Transactional(readOnly = true)
    Start offer(Actor actor, Choice choice) {
        actor.must(START_YEAR);
        refuseIf(choice.to().isBefore(choice.from()), NO_MONTHS, choice.from(), choice.to());
        var start = start(actor, choice);
        var today = LocalDate.now(clock);
        var offers = start.offers().stream()
                .filter(offer -> within(choice, offer))
                .map(offer -> offer.ends().isBefore(today) ? offer.marked(Mark.PAST, false) : offer)
                .toList();
        return new Start(choice, start.sections(), start.goals(), offers);
    }

    PlanId accept(Actor actor, Start start, List<PlanDraft.Item> ticked) {
        actor.must(START_YEAR);
        var choice = start.choice();
        return intake.accept(
                actor,
                new PlanDraft(
                        choice.title(),
                        choice.from().atDay(1),
                        choice.to().atEndOfMonth(),
                        null,
                        start.sections(),
                        start.goals(),
                        ticked));
    }

    private Start start(Actor actor, Choice choice) {
        return switch (choice.source()) {
            case "blank" -> new Start(choice, Skeleton.SECTIONS, List.of(), List.of());
            case "SCHOOL", "HOSPITAL", "ENTERPRISE", "COMMUNITY" -> {
                var unit = UnitKind.valueOf(choice.source());
                var words = OwnWords.of(actor, union);
                yield new Start(
                        choice,
                        Skeleton.SECTIONS,
                        Skeleton.goals(words),
                        TypicalYear.of(unit, words, choice.from(), choice.to()));
            }
            default -> from(actor, new PlanId(UUID.fromString(choice.source())), choice);
        };
    }

    private Start from(Actor actor, PlanId id, Choice choice) {
        var before = plans.text(actor, id);
        var years = Math.max(1, Math.round(MONTHS.between(YearMonth.from(before.from()), choice.from()) / 12f));
        var carry = new CarryOver(years);
        var offers = plans.items(actor, id).stream().map(carry::of).toList();
        return new Start(choice, before.sections(), goals.of(actor, id), offers);
    }

    private static boolean within(Choice choice, Offer offer) {
        return !offer.begins().isBefore(choice.from().atDay(1))
                && !offer.ends().isAfter(choice.to().atEndOfMonth());
    }
}
