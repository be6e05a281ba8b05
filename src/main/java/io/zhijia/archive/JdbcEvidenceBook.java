package io.zhijia.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEvidenceBook implements EvidenceBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcEvidenceBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UUID add(
            UnionId union,
            @Nullable RecordId entry,
            @Nullable PlanItemId item,
            Evidence proof,
            MemberId by,
            String name,
            Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into archive.evidence
                    (union_id, id, entry, plan_item, slot, attachment, caption, added_by, added_by_name, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(union.value(), id)
                .param(entry == null ? null : entry.value())
                .param(item == null ? null : item.value())
                .params(proof.slot().name(), proof.attachment(), proof.caption(), by.value(), name, Timestamp.from(now))
                .update();
        return id;
    }

    @Override
    public boolean replace(UnionId union, UUID older, UUID newer) {
        return jdbc.sql(
                                "update archive.evidence set replaced_by = ? where union_id = ? and id = ? and replaced_by is null")
                        .params(newer, union.value(), older)
                        .update()
                == 1;
    }

    @Override
    public List<Proof> of(UnionId union, RecordId entry) {
        return jdbc.sql("select * from archive.evidence where union_id = ? and entry = ? order by added_at, id")
                .params(union.value(), entry.value())
                .query(this::proof)
                .list();
    }

    @Override
    public List<Proof> of(UnionId union, PlanItemId item) {
        return jdbc.sql("""
                select x.* from archive.evidence x
                where x.union_id = ? and (x.plan_item = ? or x.entry in (
                    select e.id from archive.record_entry e
                    where e.union_id = ? and e.plan_item = ? and e.superseded_by is null))
                order by x.added_at, x.id
                """)
                .params(union.value(), item.value(), union.value(), item.value())
                .query(this::proof)
                .list();
    }

    @Override
    public List<RecordId> entriesWith(UnionId union, AttachmentId file) {
        return jdbc
                .sql("select entry from archive.evidence where union_id = ? and attachment = ? and entry is not null")
                .params(union.value(), file.value())
                .query(UUID.class)
                .stream()
                .map(RecordId::new)
                .toList();
    }

    @Override
    public Proof get(UnionId union, UUID id) {
        return jdbc.sql("select * from archive.evidence where union_id = ? and id = ?")
                .params(union.value(), id)
                .query(this::proof)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No evidence " + id));
    }

    @Override
    public List<Waiver> waivers(UnionId union, PlanItemId item) {
        return jdbc.sql("select slot, reason, by_name from archive.slot_waiver where union_id = ? and plan_item = ?")
                .params(union.value(), item.value())
                .query((row, n) -> new Waiver(
                        EvidenceSlot.valueOf(row.getString("slot")), row.getString("reason"), row.getString("by_name")))
                .list();
    }

    @Override
    public void waive(
            UnionId union, PlanItemId item, EvidenceSlot slot, String reason, MemberId by, String name, Instant now) {
        jdbc.sql("""
                insert into archive.slot_waiver (union_id, plan_item, slot, reason, by_member, by_name, waived_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, plan_item, slot) do update set reason = excluded.reason,
                    by_member = excluded.by_member, by_name = excluded.by_name, waived_at = excluded.waived_at
                """)
                .params(union.value(), item.value(), slot.name(), reason, by.value(), name, Timestamp.from(now))
                .update();
    }

    @Override
    public void takeBack(UnionId union, PlanItemId item, EvidenceSlot slot) {
        jdbc.sql("delete from archive.slot_waiver where union_id = ? and plan_item = ? and slot = ?")
                .params(union.value(), item.value(), slot.name())
                .update();
    }

    @Override
    public Map<PlanItemId, Set<EvidenceSlot>> filled(UnionId union, Collection<PlanItemId> items) {
        return slots("""
                select x.plan_item, x.slot from archive.evidence x where x.union_id = :union and x.plan_item = any (:items)
                union
                select e.plan_item, x.slot from archive.record_entry e
                    join archive.evidence x on x.union_id = e.union_id and x.entry = e.id
                where e.union_id = :union and e.plan_item = any (:items) and e.superseded_by is null
                union
                select e.plan_item, 'LEDGER' from archive.record_entry e
                where e.union_id = :union and e.plan_item = any (:items) and e.superseded_by is null
                """, union, items);
    }

    @Override
    public Map<PlanItemId, Set<EvidenceSlot>> waived(UnionId union, Collection<PlanItemId> items) {
        return slots(
                "select plan_item, slot from archive.slot_waiver where union_id = :union and plan_item = any (:items)",
                union,
                items);
    }

    private Map<PlanItemId, Set<EvidenceSlot>> slots(String sql, UnionId union, Collection<PlanItemId> items) {
        return jdbc
                .sql(sql)
                .param("union", union.value())
                .param("items", items.stream().map(PlanItemId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new PlanItemId(row.getObject("plan_item", UUID.class)),
                        EvidenceSlot.valueOf(row.getString("slot"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private Proof proof(ResultSet row, int n) throws SQLException {
        var entry = row.getObject("entry", UUID.class);
        var item = row.getObject("plan_item", UUID.class);
        return new Proof(
                row.getObject("id", UUID.class),
                entry == null ? null : new RecordId(entry),
                item == null ? null : new PlanItemId(item),
                new Evidence(
                        row.getObject("attachment", UUID.class),
                        EvidenceSlot.valueOf(row.getString("slot")),
                        row.getString("caption")),
                row.getString("added_by_name"),
                LocalDate.ofInstant(row.getTimestamp("added_at").toInstant(), clock.getZone()),
                row.getObject("replaced_by", UUID.class));
    }
}
