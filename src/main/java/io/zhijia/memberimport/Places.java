package io.zhijia.memberimport;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.membership.Placement;
import io.zhijia.union.Department;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroup;
import io.zhijia.union.UnionGroupId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The groups and departments of the union by their names. */
record Places(Map<String, UnionGroupId> groups, Map<String, DepartmentId> departments, Map<UUID, String> names) {

    static Places of(Actor actor, UnionDirectory union) {
        var groups = union.groups(actor).stream().collect(toMap(UnionGroup::name, UnionGroup::id, (a, b) -> a));
        var departments =
                union.departments(actor).stream().collect(toMap(Department::name, Department::id, (a, b) -> a));
        var names = groups.entrySet().stream()
                .collect(toMap(group -> group.getValue().value(), Map.Entry::getKey));
        departments.forEach((name, id) -> names.put(id.value(), name));
        return new Places(groups, departments, names);
    }

    Optional<?> id(Field field, String name) {
        return Optional.ofNullable(field == Field.GROUP ? groups.get(name) : departments.get(name));
    }

    /** Where the row puts somebody; what it does not say stays. */
    Placement placement(RowReader.Read row, Placement before) {
        var group = groups.get(row.get(Field.GROUP));
        var department = departments.get(row.get(Field.DEPARTMENT));
        return new Placement(
                department == null ? before.department() : department, group == null ? before.group() : group);
    }

    String group(Placement placement) {
        return placement.group() == null
                ? ""
                : names.getOrDefault(placement.group().value(), "");
    }

    String department(Placement placement) {
        return placement.department() == null
                ? ""
                : names.getOrDefault(placement.department().value(), "");
    }
}
