package io.zhijia.planning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.zhijia.almanac.Festival;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemState.Cancelled;
import io.zhijia.planning.PlanItemState.Fulfilled;
import io.zhijia.planning.PlanItemState.Planned;
import io.zhijia.planning.PlanItemState.Postponed;
import io.zhijia.planning.PlanItemState.Underway;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of planning.plan_item; the columns of other states are null. */
record PlanItemRow(
        UUID unionId,
        UUID id,
        UUID plan,
        String area,
        String sideAreas,
        String kind,
        String type,
        String title,
        String note,
        LocalDate begins,
        LocalDate ends,
        boolean wholeMonths,
        @Nullable LocalTime hoursFrom,
        @Nullable LocalTime hoursUntil,
        String venue,
        @Nullable String festival,
        @Nullable Integer festivalOffset,
        @Nullable UUID owner,
        String coOwners,
        @Nullable UUID series,
        String state,
        @Nullable String place,
        @Nullable LocalDate fulfilledOn,
        @Nullable String reason,
        @Nullable LocalDate postponedFrom,
        @Nullable LocalDate cancelledOn,
        int version) {

    static PlanItemRow of(PlanItem item) {
        return switch (item.state()) {
            case Planned() -> of(item, null, null, null, null, null);
            case Underway(var place) -> of(item, place, null, null, null, null);
            case Fulfilled(var place, var on) -> of(item, place, on, null, null, null);
            case Postponed(var reason, var from) -> of(item, null, null, reason, from, null);
            case Cancelled(var reason, var on) -> of(item, null, null, reason, null, on);
        };
    }

    private static PlanItemRow of(
            PlanItem i,
            @Nullable String place,
            @Nullable LocalDate fulfilledOn,
            @Nullable String reason,
            @Nullable LocalDate postponedFrom,
            @Nullable LocalDate cancelledOn) {
        var matter = i.matter();
        var days = i.days();
        var hours = days.hours();
        var anchor = days.anchor();
        var owner = i.charge().owner();
        return new PlanItemRow(
                i.union().value(),
                i.id().value(),
                i.plan().value(),
                matter.area().name(),
                line(matter.sideAreas(), WorkArea::name),
                matter.kind().name(),
                matter.type().name(),
                matter.title(),
                matter.note(),
                days.begins(),
                days.ends(),
                days.wholeMonths(),
                hours == null ? null : hours.from(),
                hours == null ? null : hours.until(),
                days.venue(),
                anchor == null ? null : anchor.festival().name(),
                anchor == null ? null : Integer.valueOf(anchor.offset()),
                owner == null ? null : owner.value(),
                line(i.charge().coOwners(), owning -> owning.value().toString()),
                i.series() == null ? null : i.series().value(),
                i.state().code(),
                place,
                fulfilledOn,
                reason,
                postponedFrom,
                cancelledOn,
                i.version());
    }

    PlanItem toItem() {
        return new PlanItem(
                new UnionId(unionId),
                new PlanItemId(id),
                new PlanId(plan),
                new Matter(
                        WorkArea.valueOf(area),
                        parts(sideAreas, WorkArea::valueOf),
                        LaunchKind.valueOf(kind),
                        ItemType.valueOf(type),
                        title,
                        note),
                new Days(begins, ends, wholeMonths, hours(), venue, anchor()),
                new Charge(
                        owner == null ? null : new MemberId(owner),
                        parts(coOwners, text -> new MemberId(UUID.fromString(text)))),
                toState(),
                series == null ? null : new SeriesId(series),
                version);
    }

    private PlanItemState toState() {
        return switch (state) {
            case "PLANNED" -> new Planned();
            case "UNDERWAY" -> new Underway(requireNonNull(place));
            case "FULFILLED" -> new Fulfilled(requireNonNull(place), requireNonNull(fulfilledOn));
            case "POSTPONED" -> new Postponed(requireNonNull(reason), requireNonNull(postponedFrom));
            case "CANCELLED" -> new Cancelled(requireNonNull(reason), requireNonNull(cancelledOn));
            default -> throw new IllegalStateException("Unknown state of a plan item: " + state);
        };
    }

    private Days.@Nullable Hours hours() {
        return hoursFrom == null ? null : new Days.Hours(hoursFrom, requireNonNull(hoursUntil));
    }

    private Days.@Nullable Anchor anchor() {
        return festival == null ? null : new Days.Anchor(Festival.valueOf(festival), requireNonNull(festivalOffset));
    }

    private static <T> String line(Collection<T> parts, Function<T, String> word) {
        return parts.stream().map(word).sorted().collect(joining(" "));
    }

    private static <T> Set<T> parts(String line, Function<String, T> part) {
        return Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(part)
                .collect(toSet());
    }
}
