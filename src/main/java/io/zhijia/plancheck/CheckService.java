package io.zhijia.plancheck;

import static io.zhijia.plancheck.CheckPermission.CHECK_PLAN;
import static io.zhijia.plancheck.CheckRefusal.NO_PLAN;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanSummary;
import io.zhijia.planning.StandingItem;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the plan: the board of a day, and freezing it with what was said. */
@Service
@Transactional
class CheckService {

    private final PlanChecks checks;
    private final PlanFigures plans;
    private final IdentityService people;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckService(
            PlanChecks checks,
            PlanFigures plans,
            IdentityService people,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.plans = plans;
        this.people = people;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** A plan on a day, as it may be frozen. */
    record Board(PlanSummary plan, LocalDate day, List<CheckLine> lines) {

        Tally tally() {
            return Tally.of(lines);
        }

        /** What the meeting goes through: begun and not done. */
        List<CheckLine> toSpeakOf() {
            return lines.stream()
                    .filter(line -> line.isUnfinished() && line.hasBegun(day))
                    .toList();
        }
    }

    /** What was said about one item, and when to come back to it. */
    record Said(String remark, @Nullable LocalDate next) {}

    /** Who was there, what it came to, and what was said about single items. */
    record Minutes(Set<MemberId> present, String guests, String findings, Map<PlanItemId, Said> said) {}

    static boolean mayCheck(Actor actor) {
        return actor.may(CHECK_PLAN);
    }

    @Transactional(readOnly = true)
    Board board(Actor actor, LocalDate day) {
        var plan = plans.current(actor, day).orElseThrow(() -> new Refusal(NO_PLAN));
        var items = plans.standing(actor, plan.id(), day);
        var names = people.names(
                actor,
                items.stream()
                        .map(StandingItem::owner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new Board(
                plan,
                day,
                items.stream()
                        .map(item ->
                                CheckLine.of(item, item.owner() == null ? "" : names.getOrDefault(item.owner(), "")))
                        .toList());
    }

    /** Freezes the day; the same id a second time freezes nothing more. */
    void freeze(Actor actor, CheckId id, LocalDate day, Minutes minutes) {
        actor.must(CHECK_PLAN);
        if (checks.find(actor.union(), id).isPresent()) {
            return;
        }
        var board = board(actor, day);
        var check = new PlanCheck(
                        actor.union(),
                        id,
                        board.plan().id(),
                        board.plan().title(),
                        day,
                        people.names(actor, minutes.present()),
                        minutes.guests(),
                        minutes.findings(),
                        actor.member(),
                        board.lines().stream().map(line -> said(line, minutes)).toList())
                .heldBy(LocalDate.now(clock));
        checks.add(check);
        check.lines().forEach(line -> tell(actor, check, line));
        events.publishEvent(PlanChecked.of(check));
    }

    private static CheckLine said(CheckLine line, Minutes minutes) {
        var said = minutes.said().get(line.item());
        return said == null ? line : line.saying(said.remark(), said.next());
    }

    private void tell(Actor actor, PlanCheck check, CheckLine line) {
        var owner = line.owner();
        if (owner != null && line.isSpokenOf()) {
            var key = "plancheck/" + check.id() + "/" + line.item();
            var path = "/plan/items/" + line.item();
            var next = line.next();
            inbox.tell(
                    actor,
                    owner,
                    next == null
                            ? Message.of(key, path, "plancheck.told", line.title(), line.remark())
                            : Message.of(key, path, "plancheck.told.next", line.title(), line.remark(), next));
        }
    }

    @Transactional(readOnly = true)
    Paging<CheckSummary> list(Actor actor, int page) {
        return Paging.of(checks.lines(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    PlanCheck read(Actor actor, CheckId id) {
        return checks.find(actor.union(), id).orElseThrow(() -> new NoSuchElementException("No check " + id));
    }

    /** The plan that has gone so many months without a check, if it has. */
    @Transactional(readOnly = true)
    java.util.Optional<PlanSummary> unchecked(Actor actor, LocalDate today, int months) {
        return plans.current(actor, today)
                .filter(plan -> !today.isBefore(plan.from()) && !today.isAfter(plan.to()))
                .filter(plan -> !checks.latest(actor.union(), plan.id())
                        .orElse(plan.from())
                        .plusMonths(months)
                        .isAfter(today));
    }
}
