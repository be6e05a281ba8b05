package io.zhijia.archive;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A filter and a scope as conditions on {@code archive.record_entry e}, with named parameters. */
record RecordConditions(List<String> conditions, Map<String, Object> parameters) {

    /** That nothing proves an entry: the gap mark. */
    static final String GAP = """
            not e.proven and not exists (
                select from archive.evidence x where x.union_id = e.union_id and x.entry = e.id)""";

    static RecordConditions of(UnionId union, RecordFilter filter) {
        var where = new RecordConditions(new ArrayList<>(), new HashMap<>());
        where.and("e.union_id = :union and e.superseded_by is null", "union", union.value());
        if (filter.from() != null) {
            where.and("e.done_on >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            where.and("e.done_on <= :to", "to", filter.to());
        }
        where.andOneOf("e.area", "areas", filter.areas());
        where.andOneOf("e.kind", "kinds", filter.kinds());
        if (RecordFilter.NO_GROUP.equals(filter.group())) {
            where.conditions.add("e.group_id is null");
        } else if (filter.group() != null) {
            where.and("e.group_id = :group", "group", filter.group());
        }
        if (filter.planItem() != null) {
            where.and("e.plan_item = :item", "item", filter.planItem().value());
        }
        if (!filter.words().isBlank()) {
            where.and("""
                    e.pieces @@ archive.bigram_query(archive.plain(:words))
                    and position(archive.plain(:words) in e.plain) > 0""", "words", filter.words().strip());
        }
        if (filter.gapsOnly()) {
            where.conditions.add(GAP);
        }
        return where;
    }

    RecordConditions within(RecordScope scope) {
        if (!scope.everything()) {
            parameters.put("groups", scope.groups().toArray(UUID[]::new));
            and("""
                    (e.group_id = any (:groups) or e.filed_by = :self or exists (
                        select from archive.record_participant p
                        where p.union_id = e.union_id and p.entry = e.id and p.member = :self))""", "self", value(scope.self()));
        }
        return this;
    }

    RecordConditions and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    private void andOneOf(String column, String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            and(
                    column + " = any (:" + name + ")",
                    name,
                    values.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private static UUID value(MemberId member) {
        return member.value();
    }

    @Override
    public String toString() {
        return String.join("\n  and ", conditions);
    }
}
