package io.zhijia.membership;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroup;
import io.zhijia.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups and departments of a union, by name. */
record Places(List<Choice> groups, List<Choice> departments, Map<UUID, String> names) {

    static Places of(Actor actor, UnionDirectory union) {
        var groups = union.groups(actor);
        var departments = union.departments(actor);
        var names = groups.stream().collect(toMap(group -> group.id().value(), UnionGroup::name));
        departments.forEach(department -> names.put(department.id().value(), department.name()));
        return new Places(
                groups.stream()
                        .map(group -> new Choice(group.id().toString(), group.name()))
                        .toList(),
                departments.stream()
                        .map(department -> new Choice(department.id().toString(), department.name()))
                        .toList(),
                names);
    }

    String name(@Nullable UUID place) {
        return place == null ? "" : names.getOrDefault(place, "");
    }
}
