package io.zhijia.planning;

import static java.util.stream.Collectors.toMap;

import io.zhijia.planning.PlanItemState.Fulfilled;
import io.zhijia.planning.PlanItemState.Postponed;
import io.zhijia.planning.StandingItem.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A plan as it stood on one day: what a later revision added, dropped or moved is not seen yet (PLN-03). */
record DayOfThePlan(LocalDate day, Map<PlanItemId, ItemVersion> versions) {

    /** @param all every version of every item, the first first */
    static DayOfThePlan of(LocalDate day, List<ItemVersion> all) {
        return new DayOfThePlan(
                day,
                all.stream()
                        .filter(version -> !version.validFrom().isAfter(day))
                        .collect(toMap(ItemVersion::item, version -> version, (earlier, later) -> later)));
    }

    List<StandingItem> standing(List<PlanItem> items) {
        return items.stream().flatMap(this::standing).toList();
    }

    private Stream<StandingItem> standing(PlanItem item) {
        if (versions.isEmpty()) {
            return item.isCancelled() ? Stream.empty() : Stream.of(standing(item, item.title(), item.days()));
        }
        var version = versions.get(item.id());
        if (version == null || version.dropped()) {
            return Stream.empty();
        }
        var asPlanned = version.allows(item.days()) || item.state() instanceof Postponed
                ? item.days()
                : Days.of(version.begins(), version.ends());
        return Stream.of(standing(item, version.title(), asPlanned));
    }

    private StandingItem standing(PlanItem item, String title, Days days) {
        return new StandingItem(
                item.id(),
                item.area(),
                title,
                days.begins(),
                days.ends(),
                item.charge().owner(),
                where(item, days));
    }

    private Standing where(PlanItem item, Days days) {
        if (item.matter().type() == ItemType.DUTY) {
            return Standing.DUTY;
        }
        if (item.state() instanceof Fulfilled done && !done.on().isAfter(day)) {
            return Standing.DONE;
        }
        return days.ends().isBefore(day) ? Standing.OVERDUE : Standing.OPEN;
    }
}
