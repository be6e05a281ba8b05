package io.zhijia.merit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.MemberId;
import io.zhijia.merit.Candidate.Kind;
import io.zhijia.merit.Candidate.Nominee;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSelections implements Selections {

    private final JdbcClient jdbc;

    JdbcSelections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Selection get(UnionId union, SelectionId id) {
        return get(union, id, "");
    }

    @Override
    public Selection locked(UnionId union, SelectionId id) {
        return get(union, id, " for update");
    }

    private Selection get(UnionId union, SelectionId id, String lock) {
        return jdbc.sql("select * from merit.selection where union_id = ? and id = ?" + lock)
                .params(union.value(), id.value())
                .query((row, n) -> selection(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No selection " + id));
    }

    @Override
    public List<Selection> all(UnionId union) {
        return jdbc.sql("select * from merit.selection where union_id = ? order by year desc")
                .param(union.value())
                .query((row, n) -> selection(union, row))
                .list();
    }

    @Override
    public List<Selection> waitingFor(UnionId union, MemberId voter) {
        return jdbc.sql("""
                        select * from merit.selection s where union_id = ? and closed_on is null
                            and not exists (select from merit.vote v where v.union_id = s.union_id
                                and v.selection = s.id and v.member = ?)
                        order by year
                        """)
                .params(union.value(), voter.value())
                .query((row, n) -> selection(union, row))
                .list();
    }

    @Override
    public boolean add(Selection one) {
        var added = jdbc.sql("insert into merit.selection values (?, ?, ?, ?, ?, ?, null, 0) on conflict do nothing")
                .params(one.union().value(), one.id().value(), one.year(), one.mostProposals(), one.mostDepartments())
                .param(one.voteUntil())
                .update();
        if (added == 1) {
            for (int i = 0; i < one.candidates().size(); i++) {
                add(one, one.candidates().get(i), i);
            }
        }
        return added == 1;
    }

    private void add(Selection selection, Candidate one, int ordinal) {
        jdbc.sql("insert into merit.candidate values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(selection.union().value(), selection.id().value())
                .params(one.kind().name(), one.key().subject(), ordinal, one.number(), one.title(), one.outcome())
                .params(one.cases(), one.rated(), one.satisfied())
                .update();
    }

    @Override
    public void save(Selection one) {
        var saved = jdbc.sql("""
                        update merit.selection set closed_on = ?, version = version + 1
                        where union_id = ? and id = ? and version = ?
                        """)
                .param(one.closedOn())
                .params(one.union().value(), one.id().value(), one.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Selection " + one.id() + " changed since it was read");
        }
        one.chosen()
                .forEach(each -> jdbc.sql("""
                                update merit.candidate set chosen = true
                                where union_id = ? and selection = ? and kind = ? and subject = ?
                                """)
                        .params(one.union().value(), one.id().value())
                        .params(each.kind().name(), each.key().subject())
                        .update());
    }

    @Override
    public void vote(UnionId union, SelectionId id, MemberId voter, Collection<Nominee> chosen, LocalDateTime now) {
        jdbc.sql("delete from merit.vote where union_id = ? and selection = ? and member = ?")
                .params(union.value(), id.value(), voter.value())
                .update();
        chosen.forEach(key -> jdbc.sql("insert into merit.vote values (?, ?, ?, ?, ?, ?)")
                .params(union.value(), id.value(), voter.value())
                .params(key.kind().name(), key.subject(), now)
                .update());
    }

    /** A key and how often it is there. */
    private record Counted(Nominee key, int votes) {}

    @Override
    public Map<Nominee, Integer> votes(UnionId union, SelectionId id) {
        return jdbc
                .sql("""
                        select kind, subject, count(*) as votes from merit.vote where union_id = ? and selection = ?
                        group by kind, subject
                        """)
                .params(union.value(), id.value())
                .query((row, n) -> new Counted(key(row), row.getInt("votes")))
                .stream()
                .collect(toMap(Counted::key, Counted::votes));
    }

    @Override
    public Set<MemberId> voters(UnionId union, SelectionId id) {
        return jdbc
                .sql("select distinct member from merit.vote where union_id = ? and selection = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new MemberId(row.getObject("member", UUID.class)))
                .stream()
                .collect(toSet());
    }

    @Override
    public Set<Nominee> votesOf(UnionId union, SelectionId id, MemberId voter) {
        return jdbc
                .sql("select kind, subject from merit.vote where union_id = ? and selection = ? and member = ?")
                .params(union.value(), id.value(), voter.value())
                .query((row, n) -> key(row))
                .stream()
                .collect(toSet());
    }

    private Selection selection(UnionId union, ResultSet row) throws SQLException {
        var id = new SelectionId(row.getObject("id", UUID.class));
        return new Selection(
                union,
                id,
                row.getInt("year"),
                row.getInt("most_proposals"),
                row.getInt("most_departments"),
                row.getObject("vote_until", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                candidates(union, id),
                row.getInt("version"));
    }

    private List<Candidate> candidates(UnionId union, SelectionId id) {
        return jdbc.sql("select * from merit.candidate where union_id = ? and selection = ? order by ordinal")
                .params(union.value(), id.value())
                .query((row, n) -> new Candidate(
                        key(row),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("outcome"),
                        row.getInt("cases"),
                        row.getInt("rated"),
                        row.getInt("satisfied"),
                        row.getBoolean("chosen")))
                .list();
    }

    private static Nominee key(ResultSet row) throws SQLException {
        return new Nominee(Kind.valueOf(row.getString("kind")), row.getObject("subject", UUID.class));
    }
}
