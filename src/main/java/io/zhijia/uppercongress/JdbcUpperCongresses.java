package io.zhijia.uppercongress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.uppercongress.Choosing.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUpperCongresses implements UpperCongresses {

    private static final String SELECT = "select * from uppercongress.congress where union_id = ?";
    private static final String LATEST_FIRST = " order by opens desc, id";

    private final JdbcClient jdbc;

    JdbcUpperCongresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UpperCongress> all(UnionId union) {
        return list(union, jdbc.sql(SELECT + LATEST_FIRST).param(union.value()));
    }

    @Override
    public List<UpperCongress> open(UnionId union, LocalDate today) {
        return list(
                union,
                jdbc.sql(SELECT + " and (closes >= ? or report = '')" + LATEST_FIRST)
                        .params(union.value(), today));
    }

    @Override
    public UpperCongress get(UnionId union, UpperCongressId id) {
        return list(union, jdbc.sql(SELECT + " and id = ?").params(union.value(), id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No congress " + id));
    }

    /** Their delegates in a second query, and none where there is no congress. */
    private List<UpperCongress> list(UnionId union, JdbcClient.StatementSpec query) {
        var found = query.query((row, n) -> congress(union, row)).list();
        if (found.isEmpty()) {
            return found;
        }
        var sent = delegates(union, found.stream().map(one -> one.id().value()).toArray(UUID[]::new));
        return found.stream()
                .map(one -> new UpperCongress(
                        union,
                        one.id(),
                        one.invitation(),
                        one.choosing(),
                        sent.getOrDefault(one.id(), List.of()),
                        one.report(),
                        one.version()))
                .toList();
    }

    private record Sent(UpperCongressId congress, OurDelegate delegate) {}

    private Map<UpperCongressId, List<OurDelegate>> delegates(UnionId union, UUID[] congresses) {
        return jdbc
                .sql("select * from uppercongress.delegate where union_id = ? and congress = any (?) order by number")
                .params(union.value(), congresses)
                .query((row, n) -> new Sent(
                        new UpperCongressId(row.getObject("congress", UUID.class)),
                        new OurDelegate(new MemberId(row.getObject("member", UUID.class)), row.getInt("votes"))))
                .list()
                .stream()
                .collect(groupingBy(Sent::congress, mapping(Sent::delegate, toList())));
    }

    private static UpperCongress congress(UnionId union, ResultSet row) throws SQLException {
        return new UpperCongress(
                union,
                new UpperCongressId(row.getObject("id", UUID.class)),
                new Invitation(
                        row.getString("title"),
                        row.getString("host"),
                        row.getObject("opens", LocalDate.class),
                        row.getObject("closes", LocalDate.class),
                        row.getInt("seats")),
                choosing(row),
                List.of(),
                row.getString("report"),
                row.getInt("version"));
    }

    private static @Nullable Choosing choosing(ResultSet row) throws SQLException {
        var on = row.getObject("chosen_on", LocalDate.class);
        return on == null
                ? null
                : new Choosing(Way.valueOf(row.getString("way")), on, row.getInt("entitled"), row.getInt("present"));
    }

    @Override
    public void save(UpperCongress congress) {
        var invitation = congress.invitation();
        var how = congress.choosing();
        var kept = jdbc.sql("""
                insert into uppercongress.congress as c values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set title = excluded.title, host = excluded.host,
                    opens = excluded.opens, closes = excluded.closes, seats = excluded.seats, way = excluded.way,
                    chosen_on = excluded.chosen_on, entitled = excluded.entitled, present = excluded.present,
                    report = excluded.report, version = excluded.version
                where c.version = excluded.version - 1
                """)
                .params(Arrays.asList(
                        congress.union().value(),
                        congress.id().value(),
                        invitation.title(),
                        invitation.host(),
                        invitation.opens(),
                        invitation.closes(),
                        invitation.seats(),
                        how == null ? null : how.way().name(),
                        how == null ? null : how.on(),
                        how == null ? null : how.entitled(),
                        how == null ? null : how.present(),
                        congress.report(),
                        congress.version()))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(congress.id() + " changed since it was read");
        }
        send(congress);
    }

    private void send(UpperCongress congress) {
        jdbc.sql("delete from uppercongress.delegate where union_id = ? and congress = ?")
                .params(congress.union().value(), congress.id().value())
                .update();
        for (int number = 0; number < congress.delegates().size(); number++) {
            var one = congress.delegates().get(number);
            jdbc.sql("insert into uppercongress.delegate values (?, ?, ?, ?, ?)")
                    .params(
                            congress.union().value(),
                            congress.id().value(),
                            one.member().value(),
                            number,
                            one.votes())
                    .update();
        }
    }

    @Override
    public List<AttachmentId> papers(UnionId union, UpperCongressId id) {
        return jdbc.sql("select file from uppercongress.paper where union_id = ? and congress = ? order by number")
                .params(union.value(), id.value())
                .query((row, n) -> new AttachmentId(row.getObject("file", UUID.class)))
                .list();
    }

    @Override
    public void add(UnionId union, UpperCongressId id, AttachmentId paper, LocalDate on) {
        jdbc.sql("""
                insert into uppercongress.paper (union_id, congress, file, added_on) values (?, ?, ?, ?)
                on conflict do nothing
                """).params(union.value(), id.value(), paper.value(), on).update();
    }

    @Override
    public void remove(UnionId union, UpperCongressId id, AttachmentId paper) {
        jdbc.sql("delete from uppercongress.paper where union_id = ? and congress = ? and file = ?")
                .params(union.value(), id.value(), paper.value())
                .update();
    }

    @Override
    public boolean isPaperOf(UnionId union, AttachmentId paper, MemberId delegate) {
        return jdbc.sql("""
                select exists (select from uppercongress.paper p join uppercongress.delegate d using (union_id, congress)
                               where p.union_id = ? and p.file = ? and d.member = ?)
                """)
                .params(union.value(), paper.value(), delegate.value())
                .query(Boolean.class)
                .single();
    }
}
