package io.zhijia.outsider;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutsiders implements Outsiders {

    private final JdbcClient jdbc;

    JdbcOutsiders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outsider get(UnionId union, OutsiderId id) {
        return jdbc.sql("select * from outsider.outsider where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(Row.class)
                .optional()
                .map(Row::toOutsider)
                .orElseThrow(() -> new NoSuchElementException("Nobody outside " + id));
    }

    @Override
    public List<Outsider> find(UnionId union, String text, @Nullable OutsiderKind kind, int limit, int offset) {
        return jdbc
                .sql("""
                        select * from outsider.outsider
                        where union_id = :union and (:kind = '' or kind = :kind)
                            and (:text = '' or strpos(lower(name || ' ' || organisation), lower(:text)) > 0)
                        order by name collate "zh-x-icu", id limit :limit offset :offset
                        """)
                .param("union", union.value())
                .param("kind", kind == null ? "" : kind.name())
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .stream()
                .map(Row::toOutsider)
                .toList();
    }

    @Override
    public Map<OutsiderKind, Integer> counts(UnionId union) {
        var counts = new EnumMap<OutsiderKind, Integer>(OutsiderKind.class);
        jdbc.sql("select kind, count(*) from outsider.outsider where union_id = ? group by kind")
                .param(union.value())
                .query((RowCallbackHandler) row -> counts.put(OutsiderKind.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    @Override
    public List<Outsider> over(UnionId union, LocalDate before, int limit) {
        return jdbc
                .sql(
                        "select * from outsider.outsider where union_id = ? and purge_on < ? order by purge_on, id limit ?")
                .params(union.value(), before, limit)
                .query(Row.class)
                .stream()
                .map(Row::toOutsider)
                .toList();
    }

    @Override
    public int countOver(UnionId union, LocalDate before) {
        return jdbc.sql("select count(*) from outsider.outsider where union_id = ? and purge_on < ?")
                .params(union.value(), before)
                .query(Integer.class)
                .single();
    }

    @Override
    public int removeOver(UnionId union, LocalDate before) {
        return jdbc.sql("delete from outsider.outsider where union_id = ? and purge_on < ?")
                .params(union.value(), before)
                .update();
    }

    @Override
    public void save(Outsider outsider) {
        var saved = jdbc.sql("""
                insert into outsider.outsider as o
                    (union_id, id, kind, name, organisation, contact, purpose, purge_on, entered_by, version)
                values (:unionId, :id, :kind, :name, :organisation, :contact, :purpose, :purgeOn, :enteredBy, 1)
                on conflict (union_id, id) do update set kind = excluded.kind, name = excluded.name,
                    organisation = excluded.organisation, contact = excluded.contact, purpose = excluded.purpose,
                    purge_on = excluded.purge_on, entered_by = excluded.entered_by, version = o.version + 1
                where o.version = :version
                """).paramSource(Row.of(outsider)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(outsider.id() + " changed since it was read");
        }
    }

    @Override
    public void remove(UnionId union, OutsiderId id) {
        jdbc.sql("delete from outsider.outsider where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
    }

    record Row(
            UUID unionId,
            UUID id,
            String kind,
            String name,
            String organisation,
            String contact,
            String purpose,
            LocalDate purgeOn,
            UUID enteredBy,
            int version) {

        static Row of(Outsider one) {
            return new Row(
                    one.union().value(),
                    one.id().value(),
                    one.kind().name(),
                    one.name(),
                    one.organisation(),
                    one.contact(),
                    one.purpose(),
                    one.purgeOn(),
                    one.enteredBy().value(),
                    one.version());
        }

        Outsider toOutsider() {
            return new Outsider(
                    new UnionId(unionId),
                    new OutsiderId(id),
                    OutsiderKind.valueOf(kind),
                    name,
                    organisation,
                    contact,
                    purpose,
                    purgeOn,
                    new MemberId(enteredBy),
                    version);
        }
    }
}
