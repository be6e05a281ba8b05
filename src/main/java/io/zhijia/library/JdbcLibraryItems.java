package io.zhijia.library;

import io.zhijia.identity.Actor;
import io.zhijia.library.ItemState.Cleared;
import io.zhijia.library.ItemState.Published;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLibraryItems implements LibraryItems {

    private static final String LINE = """
            select i.union_id, i.id, i.kind, i.topic, i.title, i.signature, i.state, i.shared, i.offered_on,
                (select count(*)::int from library.use u where u.union_id = i.union_id and u.item = i.id) as takers,
                (select count(*)::int from library.use u where u.union_id = i.union_id and u.item = i.id and u.thumb) as thumbs
            from library.item i
            where i.union_id = :union and (:topic = '' or i.topic = :topic) and (:kind = '' or i.kind = :kind) and
            """;
    private static final String BY_USE =
            " order by thumbs desc, takers desc, i.offered_on desc, i.id limit :limit offset :offset";

    private static final String SAYS = Spelling.says("concat_ws(' ', i.title, i.text)", "words");

    private final JdbcClient jdbc;

    JdbcLibraryItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LibraryItem> find(UnionId union, LibraryItemId id) {
        return jdbc.sql("select * from library.item where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(LibraryRow.class)
                .optional()
                .map(row -> row.toItem(cleared(union, id)));
    }

    private List<Cleared> cleared(UnionId union, LibraryItemId id) {
        return jdbc.sql("select point, by_name, on_day from library.clearing where union_id = ? and item = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new Cleared(
                        PersonalPoint.valueOf(row.getString(1)), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    @Override
    public List<LibraryLine> lines(Actor actor, LibraryFilter filter, int limit, int offset) {
        return asked(actor.union(), filter, where(filter))
                .param("self", actor.member().value())
                .param("limit", limit)
                .param("offset", offset)
                .query(LibraryLine.class)
                .list();
    }

    private static String where(LibraryFilter filter) {
        return switch (filter.shelf()) {
            case HERE -> "i.state = 'PUBLISHED'";
            case TREE -> "i.shared";
            case MINE -> "i.author = :self";
            case WAITING -> "i.state = 'OFFERED'";
        };
    }

    @Override
    public List<LibraryLine> shared(UnionId union, LibraryFilter filter, int limit) {
        return asked(union, filter, "i.state = 'PUBLISHED' and i.shared")
                .param("limit", limit)
                .param("offset", 0)
                .query(LibraryLine.class)
                .list();
    }

    private StatementSpec asked(UnionId union, LibraryFilter filter, String where) {
        var topic = filter.topic();
        var kind = filter.kind();
        return jdbc.sql(LINE + SAYS + " and " + where + BY_USE)
                .param("union", union.value())
                .param("topic", topic == null ? "" : topic.name())
                .param("kind", kind == null ? "" : kind.name())
                .param("words", filter.words());
    }

    @Override
    public int waiting(UnionId union) {
        return jdbc.sql("select count(*)::int from library.item where union_id = ? and state = 'OFFERED'")
                .param(union.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(LibraryItem item) {
        var saved = jdbc.sql("""
                insert into library.item as i
                values (:unionId, :id, :kind, :topic, :title, :text, :file, :author, :signature, :offeredOn, :state,
                        :shared, :decidedBy, :decidedOn, :reason, 1)
                on conflict (union_id, id) do update set
                    kind = excluded.kind, topic = excluded.topic, title = excluded.title, text = excluded.text,
                    file = excluded.file, signature = excluded.signature, offered_on = excluded.offered_on,
                    state = excluded.state, shared = excluded.shared, decided_by = excluded.decided_by,
                    decided_on = excluded.decided_on, reason = excluded.reason, version = i.version + 1
                where i.version = :version
                """).paramSource(LibraryRow.of(item)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Library item " + item.id() + " changed since it was read");
        }
        keepCleared(item);
    }

    private void keepCleared(LibraryItem item) {
        jdbc.sql("delete from library.clearing where union_id = ? and item = ?")
                .params(item.union().value(), item.id().value())
                .update();
        if (item.state() instanceof Published published) {
            published
                    .cleared()
                    .forEach(one -> jdbc.sql("insert into library.clearing values (?, ?, ?, ?, ?)")
                            .params(item.union().value(), item.id().value())
                            .params(one.point().name(), one.by(), one.on())
                            .update());
        }
    }
}
