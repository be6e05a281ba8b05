package io.zhijia.retiree;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.retiree.RetireePermission.CHECK_RETIREES;
import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;
import static io.zhijia.retiree.RetireeRefusal.NOBODY_ANSWERED;
import static io.zhijia.retiree.RetireeRefusal.NOBODY_RETIRED;
import static io.zhijia.retiree.RetireeRefusal.NO_SUCH_ITEM;
import static io.zhijia.retiree.RetireeRefusal.YEAR_HAS_ONE;
import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.privacy.Audit;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of a year is opened, kept up with the register, and closed. */
@Service
@Transactional
class CheckService {

    private final YearlyChecks checks;
    private final RetireeReading retirees;
    private final PlanReading plans;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckService(
            YearlyChecks checks,
            RetireeReading retirees,
            PlanReading plans,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.retirees = retirees;
        this.plans = plans;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who is retired today is on it, with the group and the contact person of today. */
    YearlyCheckId open(Actor actor, LocalDate due, @Nullable PlanItemId item) {
        actor.must(KEEP_RETIREES);
        var today = LocalDate.now(clock);
        refuseIf(
                checks.all(actor.union()).stream().anyMatch(other -> other.year() == today.getYear()),
                YEAR_HAS_ONE,
                String.valueOf(today.getYear()));
        refuseIf(item != null && items(actor).stream().noneMatch(one -> one.id().equals(item)), NO_SUCH_ITEM);
        var check = YearlyCheck.opened(actor.union(), today.getYear(), due, item, actor.signature(), today);
        var lines = retirees.today(actor);
        refuseIf(lines.isEmpty(), NOBODY_RETIRED);
        checks.save(check);
        add(check, lines);
        audit.done(actor, "retiree.step.opened", null, String.valueOf(check.year()));
        return check.id();
    }

    /** Items of the year's plans that it may be done for, those of the area first. */
    @Transactional(readOnly = true)
    List<PlannedItem> items(Actor actor) {
        actor.must(KEEP_RETIREES);
        var year = LocalDate.now(clock);
        return plans.between(actor, year.withDayOfYear(1), year.withMonth(12).withDayOfMonth(31)).stream()
                .filter(item -> item.open() && isOfRetirees(item))
                .toList();
    }

    private static boolean isOfRetirees(PlannedItem item) {
        return item.area() == WorkArea.RETIREES
                || item.sideAreas().contains(WorkArea.RETIREES)
                || item.title().contains("退休");
    }

    /** Who was asked stays; the others are again those of the register, in the groups of today. */
    int bringUpToDate(Actor actor, YearlyCheckId id) {
        actor.must(KEEP_RETIREES);
        var check = checks.get(actor.union(), id);
        check.mustBeOpen();
        checks.removeOpen(actor.union(), id);
        var asked = entries(actor, id).stream().map(CheckEntry::member).collect(toSet());
        var missing = retirees.today(actor).stream()
                .filter(line -> !asked.contains(line.id()))
                .toList();
        add(check, missing);
        return missing.size();
    }

    private void add(YearlyCheck check, List<RetireeLine> lines) {
        checks.add(
                check.union(),
                lines.stream().map(line -> CheckEntry.of(check, line)).toList());
    }

    /** It goes on record with what came of it; who was not asked stays so. */
    void close(Actor actor, YearlyCheckId id) {
        actor.must(KEEP_RETIREES);
        var today = LocalDate.now(clock);
        var check = checks.get(actor.union(), id).closed(today);
        var tally = Tally.of(entries(actor, id));
        refuseIf(tally.done() == 0, NOBODY_ANSWERED);
        checks.save(check);
        audit.done(actor, "retiree.step.closed", null, String.valueOf(check.year()));
        events.publishEvent(RetireesChecked.of(check, tally, today));
    }

    private List<CheckEntry> entries(Actor actor, YearlyCheckId id) {
        return checks.entries(actor.union(), id, Sight.of(actor, CHECK_RETIREES));
    }
}
