package io.zhijia.union;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.zhijia.almanac.Festival;
import io.zhijia.web.UnitWays.Ways;
import io.zhijia.work.WorkArea;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what a unit starts when it makes something new: as its kind does, unless it has set it otherwise. What is there
 * already is never changed by it.
 *
 * @param own what it has set, as it is kept
 */
record UnitDefaults(UnitKind kind, Map<UnitSetting, String> own) {

    UnitDefaults {
        own = Map.copyOf(own);
    }

    boolean isOwn(UnitSetting setting) {
        return own.containsKey(setting);
    }

    PlanPeriod period() {
        var set = own.get(UnitSetting.PERIOD);
        return set == null ? usualPeriod() : PlanPeriod.valueOf(set);
    }

    /** The areas of work it does not offer. */
    Set<WorkArea> areasLeftOut() {
        var set = own.get(UnitSetting.AREAS);
        return set == null ? usualAreasLeftOut() : read(WorkArea.class, set);
    }

    /** The festivals its calendar does not show. */
    Set<Festival> festivalsLeftOut() {
        var set = own.get(UnitSetting.FESTIVALS);
        return set == null ? usualFestivalsLeftOut() : read(Festival.class, set);
    }

    /** All that is left out, as pages ask for it. */
    Set<String> leftOut() {
        return Stream.concat(areasLeftOut().stream(), festivalsLeftOut().stream())
                .map(Ways::named)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As it is kept: everything that was not ticked. */
    static <E extends Enum<E>> String leavingOut(E[] all, Collection<E> ticked) {
        return Stream.of(all)
                .filter(one -> !ticked.contains(one))
                .map(Enum::name)
                .collect(joining(" "));
    }

    private PlanPeriod usualPeriod() {
        return switch (kind) {
            case SCHOOL, GENERAL_BRANCH -> PlanPeriod.SCHOOL_YEAR;
            case HOSPITAL, ENTERPRISE, COUNTY, TOWNSHIP, COMMUNITY, FARM -> PlanPeriod.CALENDAR_YEAR;
        };
    }

    private Set<WorkArea> usualAreasLeftOut() {
        return switch (kind) {
            case COMMUNITY, FARM -> EnumSet.of(WorkArea.APPRAISAL, WorkArea.GROWTH);
            case SCHOOL, GENERAL_BRANCH, HOSPITAL, ENTERPRISE, COUNTY, TOWNSHIP -> Set.of();
        };
    }

    private Set<Festival> usualFestivalsLeftOut() {
        return switch (kind) {
            case SCHOOL, GENERAL_BRANCH ->
                EnumSet.of(Festival.NURSES_DAY, Festival.DOCTORS_DAY, Festival.JOURNALISTS_DAY);
            case HOSPITAL -> EnumSet.of(Festival.TEACHERS_DAY, Festival.JOURNALISTS_DAY);
            case ENTERPRISE, COMMUNITY, FARM ->
                EnumSet.of(Festival.TEACHERS_DAY, Festival.NURSES_DAY, Festival.DOCTORS_DAY, Festival.JOURNALISTS_DAY);
            case COUNTY, TOWNSHIP -> Set.of();
        };
    }

    private static <E extends Enum<E>> Set<E> read(Class<E> type, String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(toCollection(() -> EnumSet.noneOf(type)));
    }
}
