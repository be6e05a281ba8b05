package io.zhijia.regrouping;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.MemberId;
import io.zhijia.membership.Member;
import io.zhijia.union.Department;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroup;
import io.zhijia.union.UnionGroupId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a draft begins. */
enum Draft {
    /** 保持现有小组，只给没有小组的人找地方 */
    AS_NOW,
    /** 按部门：一个部门一个小组 */
    BY_DEPARTMENT;

    /** Groups and who is in them. */
    record Start(List<Part> parts, List<Placed> members) {}

    /**
     * Everybody who is a member, with a proposal where each belongs.
     *
     * @param leaders who leads each group today
     */
    Start of(
            List<Member> members,
            List<UnionGroup> groups,
            List<Department> departments,
            Map<UnionGroupId, MemberId> leaders) {
        var parts = new ArrayList<>(groups.stream()
                .map(group -> new Part(new PartId(group.id().value()), group.name(), false, leaders.get(group.id())))
                .toList());
        var ofDepartment = this == BY_DEPARTMENT ? named(departments, parts) : usual(members);
        var placed = members.stream().map(member -> place(member, ofDepartment)).toList();
        return new Start(List.copyOf(parts), placed);
    }

    /** Those retired stay with their own; everybody else goes where the department goes. */
    private Placed place(Member member, Map<DepartmentId, PartId> ofDepartment) {
        var was = partOf(member);
        var department = member.placement().department();
        var proposed = department == null ? null : ofDepartment.get(department);
        var stays = was != null && (this == AS_NOW || member.isRetired() || proposed == null);
        return new Placed(member.id(), was, stays ? was : proposed);
    }

    /** The group called like the department, or a new one. */
    private static Map<DepartmentId, PartId> named(List<Department> departments, List<Part> parts) {
        var found = new HashMap<DepartmentId, PartId>();
        for (var department : departments) {
            var part = parts.stream()
                    .filter(one -> one.name().equals(department.name()))
                    .findFirst()
                    .orElseGet(() -> {
                        var added = new Part(PartId.next(), department.name(), true, null);
                        parts.add(added);
                        return added;
                    });
            found.put(department.id(), part.id());
        }
        return found;
    }

    /** The group in which most of a department are. */
    private static Map<DepartmentId, PartId> usual(List<Member> members) {
        var found = new HashMap<DepartmentId, PartId>();
        members.stream()
                .filter(member -> member.placement().department() != null)
                .collect(groupingBy(
                        member -> Objects.requireNonNull(member.placement().department())))
                .forEach((department, people) -> most(people).ifPresent(part -> found.put(department, part)));
        return found;
    }

    private static Optional<PartId> most(List<Member> people) {
        return people.stream()
                .map(Draft::partOf)
                .filter(Objects::nonNull)
                .collect(groupingBy(part -> part, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static @Nullable PartId partOf(Member member) {
        var group = member.placement().group();
        return group == null ? null : new PartId(group.value());
    }

    /** Message key of its name. */
    String word() {
        return "regrouping.start." + name();
    }
}
