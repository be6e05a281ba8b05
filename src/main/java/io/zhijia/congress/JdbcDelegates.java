package io.zhijia.congress;

import io.zhijia.congress.Delegate.Leaving;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDelegates implements Delegates {

    private final JdbcClient jdbc;

    JdbcDelegates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Delegate> of(UnionId union, TermId term) {
        return jdbc.sql("select * from congress.delegate where union_id = ? and term = ? order by since, id")
                .params(union.value(), term.value())
                .query(JdbcDelegates::delegate)
                .list();
    }

    @Override
    public Delegate get(UnionId union, DelegateId id) {
        return jdbc.sql("select * from congress.delegate where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcDelegates::delegate)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No delegate " + id));
    }

    @Override
    public void save(Delegate one) {
        var constituency = one.constituency();
        var leaving = one.leaving();
        var replaces = one.replaces();
        var saved = jdbc.sql("""
                        insert into congress.delegate as d values (:union, :term, :id, :member, :part, :constituency,
                            :frontline, :leader, :since, :votes, :until, :leaving, :replaces, 1, :turnout)
                        on conflict (union_id, id) do update set
                            is_frontline = excluded.is_frontline, is_leader = excluded.is_leader,
                            until = excluded.until, leaving = excluded.leaving, version = d.version + 1
                        where d.version = :version
                        """)
                .param("union", one.union().value())
                .param("term", one.term().value())
                .param("id", one.id().value())
                .param("member", one.member().value())
                .param("part", one.part().name())
                .param("constituency", constituency == null ? null : constituency.value())
                .param("frontline", one.isFrontline())
                .param("leader", one.isLeader())
                .param("since", one.since())
                .param("votes", one.votes())
                .param("turnout", one.turnout())
                .param("until", one.until())
                .param("leaving", leaving == null ? null : leaving.name())
                .param("replaces", replaces == null ? null : replaces.value())
                .param("version", one.version())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
    }

    @Override
    public boolean hasActed(UnionId union, DelegateId id) {
        return jdbc.sql("""
                        select exists (select from congress.attendance where union_id = :union and delegate = :id)
                            or exists (select from congress.attended_day where union_id = :union and delegate = :id)
                            or exists (select from congress.speaker where union_id = :union and delegate = :id)
                            or exists (select from congress.trained where union_id = :union and delegate = :id)
                            or exists (select from congress.paper_reading where union_id = :union and delegate = :id)
                            or exists (select from congress.delegate where union_id = :union and replaces = :id)
                            or exists (select from congress.delegate d where d.union_id = :union and d.id = :id and (
                                exists (select from congress.sitting s where s.union_id = d.union_id and s.term = d.term
                                    and s.state = 'CLOSED' and s.at::date >= d.since
                                    and (d.until is null or s.at::date <= d.until))
                                or exists (select from congress.body b
                                    join congress.body_seat t on t.union_id = b.union_id and t.body = b.id
                                    where b.union_id = d.union_id and b.term = d.term and t.member = d.member)
                                or exists (select from congress.delegation n
                                    join congress.delegation_head h on h.union_id = n.union_id and h.delegation = n.id
                                    where n.union_id = d.union_id and n.term = d.term and h.member = d.member)))
                        """)
                .param("union", union.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remove(Delegate one) {
        jdbc.sql("delete from congress.delegate where union_id = ? and id = ?")
                .params(one.union().value(), one.id().value())
                .update();
    }

    private static Delegate delegate(ResultSet row, int number) throws SQLException {
        var constituency = row.getObject("constituency", UUID.class);
        var replaces = row.getObject("replaces", UUID.class);
        var leaving = row.getString("leaving");
        return new Delegate(
                new UnionId(row.getObject("union_id", UUID.class)),
                new TermId(row.getObject("term", UUID.class)),
                new DelegateId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                Part.valueOf(row.getString("part")),
                constituency == null ? null : new ConstituencyId(constituency),
                row.getBoolean("is_frontline"),
                row.getBoolean("is_leader"),
                row.getObject("since", LocalDate.class),
                row.getObject("votes", Integer.class),
                row.getObject("turnout", Integer.class),
                row.getObject("until", LocalDate.class),
                leaving == null ? null : Leaving.valueOf(leaving),
                replaces == null ? null : new DelegateId(replaces),
                row.getInt("version"));
    }
}
