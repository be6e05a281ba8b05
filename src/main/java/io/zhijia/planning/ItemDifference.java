package io.zhijia.planning;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.ItemChange.Aspect;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One side on which an item is not what it was, both as kept: a code, a day, an id; empty if there is nothing. */
record ItemDifference(Aspect aspect, String before, String after) {

    static List<ItemDifference> between(PlanItem before, PlanItem after) {
        return Stream.of(Aspect.values())
                .map(aspect -> new ItemDifference(aspect, as(before, aspect), as(after, aspect)))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }

    private static String as(PlanItem item, Aspect aspect) {
        return switch (aspect) {
            case ADDED -> "";
            case TITLE -> item.title();
            case NOTE -> item.matter().note();
            case AREA -> item.area().name();
            case SIDE_AREAS ->
                item.matter().sideAreas().stream().map(Enum::name).sorted().collect(joining(" "));
            case KIND -> item.kind().name();
            case TYPE -> item.matter().type().name();
            case DAYS -> item.days().toString();
            case HOURS -> Objects.toString(item.days().hours(), "");
            case VENUE -> item.days().venue();
            case OWNER -> Objects.toString(item.charge().owner(), "");
            case CO_OWNERS ->
                item.charge().coOwners().stream()
                        .map(MemberId::toString)
                        .sorted()
                        .collect(joining(" "));
            case STATE -> item.state().code();
        };
    }
}
