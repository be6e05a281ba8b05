package io.zhijia.handin;

import io.zhijia.document.AttachmentId;
import io.zhijia.handin.HandIn.Paper;
import io.zhijia.handin.HandIn.Upper;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.handin.HandInState.Returned;
import io.zhijia.handin.HandInState.Sent;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandIns implements HandIns {

    private final JdbcClient jdbc;

    JdbcHandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HandIn> all(UnionId union, int limit) {
        return jdbc.sql(
                        "select * from handin.hand_in where union_id = ? order by handed_on desc, dossier desc, state = 'RETURNED', id limit ?")
                .params(union.value(), limit)
                .query((row, n) -> handIn(union, row, List.of()))
                .list();
    }

    @Override
    public List<HandIn> goneTo(UnionId union, UnionId above, int limit) {
        return jdbc.sql("""
                        select * from handin.hand_in where union_id = ? and upper = ?
                        order by handed_on desc, dossier desc, state = 'RETURNED', id limit ?
                        """)
                .params(union.value(), above.value(), limit)
                .query((row, n) -> handIn(union, row, papers(union, row.getObject("id", UUID.class))))
                .list();
    }

    @Override
    public Optional<HandIn> find(UnionId union, UUID id) {
        return jdbc.sql("select * from handin.hand_in where union_id = ? and id = ?")
                .params(union.value(), id)
                .query((row, n) -> handIn(union, row, papers(union, row.getObject("id", UUID.class))))
                .optional();
    }

    @Override
    public void save(HandIn one) {
        if (one.version() == 0) {
            add(one);
        } else {
            settle(one);
        }
    }

    private void add(HandIn one) {
        var upper = one.to().union();
        jdbc.sql("""
                insert into handin.hand_in
                    (union_id, id, sitting, title, dossier, upper, upper_name, handed_on, handed_by, state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT', 1)
                """)
                .params(Arrays.asList(
                        one.union().value(),
                        one.id(),
                        one.sitting(),
                        one.title(),
                        one.dossier(),
                        upper == null ? null : upper.value(),
                        one.to().name(),
                        one.on(),
                        one.by().value()))
                .update();
        for (int i = 0; i < one.papers().size(); i++) {
            var paper = one.papers().get(i);
            jdbc.sql("insert into handin.hand_in_paper values (?, ?, ?, ?, ?)")
                    .params(
                            one.union().value(),
                            one.id(),
                            i + 1,
                            paper.path(),
                            paper.file().value())
                    .update();
        }
    }

    private void settle(HandIn one) {
        var row = Row.of(one.state());
        var saved = jdbc.sql("""
                update handin.hand_in set state = ?, settled_on = ?, settled_by = ?, receipt_number = ?, reason = ?,
                    receipt = ?, version = version + 1
                where union_id = ? and id = ? and version = ?
                """)
                .params(Arrays.asList(row.state(), row.on(), row.by(), row.number(), row.reason(), row.file()))
                .params(one.union().value(), one.id(), one.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Hand-in " + one.id() + " changed since it was read");
        }
    }

    /** A state as it lies in its columns. */
    private record Row(
            String state,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String number,
            @Nullable String reason,
            @Nullable UUID file) {

        static Row of(HandInState state) {
            return switch (state) {
                case Sent() -> new Row("SENT", null, null, null, null, null);
                case Received(var on, var number, var by, var file) ->
                    new Row("RECEIVED", on, by, number, null, file == null ? null : file.value());
                case Returned(var on, var reason, var by) -> new Row("RETURNED", on, by, null, reason, null);
            };
        }
    }

    private static HandIn handIn(UnionId union, ResultSet row, List<Paper> papers) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var upper = row.getObject("upper", UUID.class);
        return new HandIn(
                union,
                id,
                row.getObject("sitting", UUID.class),
                row.getString("title"),
                row.getInt("dossier"),
                new Upper(upper == null ? null : new UnionId(upper), row.getString("upper_name")),
                papers,
                row.getObject("handed_on", LocalDate.class),
                new MemberId(row.getObject("handed_by", UUID.class)),
                state(row),
                row.getInt("version"));
    }

    private static HandInState state(ResultSet row) throws SQLException {
        if (row.getString("state").equals("SENT")) {
            return new Sent();
        }
        var on = Objects.requireNonNull(row.getObject("settled_on", LocalDate.class));
        var by = row.getString("settled_by");
        if (row.getString("state").equals("RETURNED")) {
            return new Returned(on, row.getString("reason"), by);
        }
        var file = row.getObject("receipt", UUID.class);
        return new Received(on, row.getString("receipt_number"), by, file == null ? null : new AttachmentId(file));
    }

    private List<Paper> papers(UnionId union, UUID id) {
        return jdbc.sql(
                        "select path, attachment from handin.hand_in_paper where union_id = ? and hand_in = ? order by number")
                .params(union.value(), id)
                .query((row, n) ->
                        new Paper(row.getString("path"), new AttachmentId(row.getObject("attachment", UUID.class))))
                .list();
    }
}
