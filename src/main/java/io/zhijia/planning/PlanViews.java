package io.zhijia.planning;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import io.zhijia.planning.ItemFilter.Standing;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every way of looking at the plan; each asks the database a fixed number of times, however long the year. */
@Service
@Transactional(readOnly = true)
class PlanViews {

    /** A year of a union seldom has more; the rest is on the next page. */
    static final int PAGE = 100;

    private static final int MINE_AT_MOST = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Plans plans;
    private final PlanItems items;
    private final ItemChanges changes;
    private final PlanThemes themes;
    private final IdentityService people;
    private final SchoolCalendar school;
    private final ObjectProvider<PlanCompanion> companions;
    private final ObjectProvider<Coming> coming;
    private final Clock clock;

    PlanViews(
            Plans plans,
            PlanItems items,
            ItemChanges changes,
            PlanThemes themes,
            IdentityService people,
            SchoolCalendar school,
            ObjectProvider<PlanCompanion> companions,
            ObjectProvider<Coming> coming,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.changes = changes;
        this.themes = themes;
        this.people = people;
        this.school = school;
        this.companions = companions;
        this.coming = coming;
        this.clock = clock;
    }

    /** A plan as a whole. */
    record Overview(Plan plan, PlanLine line, List<AreaCount> areas, List<PlanNote> notes) {
        int overdue() {
            return areas.stream().mapToInt(AreaCount::overdue).sum();
        }

        /** In whole per cent, rounded down: "all done" may be said only at 100 (S1). */
        int percent() {
            var counted = areas.stream().mapToInt(AreaCount::items).sum();
            return counted == 0 ? 0 : line.fulfilled() * 100 / counted;
        }
    }

    /** One item with everything that is known about it. */
    record ItemView(
            PlanItem item,
            Plan plan,
            Optional<Repeating> repetition,
            Optional<SchoolYear.Closing> closing,
            List<PlanNote> notes,
            List<ItemChange> changes,
            Map<MemberId, String> names) {}

    List<PlanLine> plans(Actor actor) {
        return plans.lines(actor.union());
    }

    /** Of the sub-plans, whose plan each is. */
    Map<PlanId, String> origins(Actor actor) {
        return plans.lines(actor.union()).stream()
                .filter(PlanLine::isSubPlan)
                .collect(Collectors.toMap(PlanLine::id, PlanLine::issuer));
    }

    /** The names of all plans, where a list goes beyond one of them. */
    Map<PlanId, String> titles(Actor actor) {
        return plans.lines(actor.union()).stream().collect(Collectors.toMap(PlanLine::id, PlanLine::title));
    }

    Optional<PlanLine> current(Actor actor) {
        return PlanLine.current(plans.lines(actor.union()), LocalDate.now(clock));
    }

    Overview overview(Actor actor, PlanLine line) {
        var plan = plans.get(actor.union(), line.id());
        var today = LocalDate.now(clock);
        var notes = companions
                .orderedStream()
                .flatMap(companion -> companion.notes(actor, line.id()).stream())
                .toList();
        return new Overview(plan, line, items.byArea(actor.union(), line.id(), today), notes);
    }

    PlanTheme theme(Actor actor, PlanId id) {
        return themes.of(actor.union(), id);
    }

    Plan plan(Actor actor, PlanId id) {
        return plans.get(actor.union(), id);
    }

    List<PlanItem> itemsOf(Actor actor, PlanId id) {
        return items.of(actor.union(), id);
    }

    MonthCalendar month(Actor actor, YearMonth month) {
        var touching = items.between(actor.union(), month.atDay(1), month.atEndOfMonth());
        return MonthCalendar.of(month, LocalDate.now(clock), touching, occasions(actor, month));
    }

    private List<ComingLine> occasions(Actor actor, YearMonth month) {
        return coming.stream()
                .flatMap(module -> module.inCalendar(actor, month.atDay(1), month.atEndOfMonth()).stream())
                .toList();
    }

    List<PlanItem> between(Actor actor, LocalDate first, LocalDate last) {
        return items.between(actor.union(), first, last);
    }

    /** When the school is closed. */
    SchoolYear school(Actor actor) {
        return school.of(actor);
    }

    YearWheel wheel(Actor actor, PlanLine line) {
        return YearWheel.of(
                new Period(line.begins(), line.ends()), items.rolledUp(actor.union(), line.id()), LocalDate.now(clock));
    }

    Paging<PlanItem> list(Actor actor, ItemFilter filter, int page) {
        var found = items.search(actor.union(), filter, PAGE + 1, Math.multiplyExact(Math.max(page, 0), PAGE));
        return new Paging<>(found.stream().limit(PAGE).toList(), Math.max(page, 0), found.size() > PAGE);
    }

    int count(Actor actor, ItemFilter filter) {
        return items.count(actor.union(), filter);
    }

    /** What this person has in charge and is not done with, in any plan, the earliest first. */
    List<PlanItem> openOf(Actor actor) {
        return items.search(
                actor.union(),
                ItemFilter.of(null, LocalDate.now(clock))
                        .ownedBy(actor.member())
                        .standing(Standing.OPEN),
                MINE_AT_MOST,
                0);
    }

    List<OwnerCount> owners(Actor actor, PlanId plan) {
        return items.byOwner(actor.union(), plan, LocalDate.now(clock));
    }

    /** Whether the plan of this item is in force; for an item to come, the current plan. */
    boolean isInForce(Actor actor, @Nullable PlanItemId id, @Nullable PlanId into) {
        var known = id == null ? List.<PlanItem>of() : items.all(actor.union(), List.of(id));
        var plan = known.isEmpty()
                ? Optional.ofNullable(into).or(() -> current(actor).map(PlanLine::id))
                : Optional.of(known.getFirst().plan());
        return plan.map(one -> plans.get(actor.union(), one).isInForce()).orElse(false);
    }

    ItemView item(Actor actor, PlanItemId id) {
        var item = items.get(actor.union(), id);
        var history = changes.of(actor.union(), id);
        var repetition = Optional.ofNullable(item.series()).flatMap(series -> plans.rule(actor.union(), series));
        var notes = companions
                .orderedStream()
                .flatMap(companion -> companion.notes(actor, id).stream())
                .toList();
        return new ItemView(
                item,
                plans.get(actor.union(), item.plan()),
                repetition,
                closing(actor, item),
                notes,
                history,
                names(actor, item, history));
    }

    /** How what somebody typed differs from the item as a colleague has saved it meanwhile. */
    ItemConflict conflict(Actor actor, PlanItem typed) {
        var kept = items.get(actor.union(), typed.id());
        var last = changes.of(actor.union(), typed.id()).stream().findFirst();
        var names = names(
                actor,
                Stream.concat(last.stream().map(ItemChange::by), owners(List.of(kept, typed)).stream())
                        .toList());
        return new ItemConflict(
                last.map(ItemChange::by).map(by -> names.getOrDefault(by, "—")).orElse("—"),
                last.map(change -> MOMENT.format(LocalDateTime.ofInstant(change.changed(), clock.getZone())))
                        .orElse("—"),
                ItemDifference.between(kept, typed),
                names);
    }

    /** What closes the school on all days of an item that is still to be done. */
    private Optional<SchoolYear.Closing> closing(Actor actor, PlanItem item) {
        return item.isWaiting() ? school.of(actor).closing(item.begins(), item.ends()) : Optional.empty();
    }

    private Map<MemberId, String> names(Actor actor, PlanItem item, List<ItemChange> history) {
        var told = history.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(text -> Stream.of(text.split(" ")))
                .flatMap(word -> MemberId.parse(word).stream());
        var people = Stream.concat(told, history.stream().map(ItemChange::by));
        return names(
                actor, Stream.concat(people, owners(List.of(item)).stream()).toList());
    }

    Map<MemberId, String> ownerNames(Actor actor, Collection<PlanItem> shown) {
        return names(actor, owners(shown));
    }

    Map<MemberId, String> names(Actor actor, Collection<@Nullable MemberId> members) {
        return people.names(
                actor, members.stream().filter(Objects::nonNull).distinct().toList());
    }

    private static List<@Nullable MemberId> owners(Collection<PlanItem> shown) {
        return shown.stream()
                .flatMap(item ->
                        Stream.concat(Stream.ofNullable(item.charge().owner()), item.charge().coOwners().stream()))
                .collect(Collectors.<@Nullable MemberId>toList());
    }
}
