package io.zhijia.proposalexchange;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.ProposalId;
import io.zhijia.proposalexchange.Share.Answer;
import io.zhijia.proposalexchange.Share.State;
import io.zhijia.proposalexchange.Share.Text;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcShares implements Shares {

    private final JdbcClient jdbc;

    JdbcShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Share> all(UnionId union) {
        return jdbc.sql("select * from proposalexchange.share where union_id = ? order by chosen_on desc, id")
                .param(union.value())
                .query((row, n) -> share(union, row))
                .list();
    }

    @Override
    public List<Share> shared(UnionId union, String words, int limit) {
        return jdbc.sql("""
            select * from proposalexchange.share s where s.union_id = :union and not s.taken_back
                and not exists (select 1 from unnest(string_to_array(lower(:words), ' ')) w
                    where strpos(lower(s.topic || ' ' || s.title || ' ' || s.grounds || ' ' || s.measures), w) = 0)
                and exists (select 1 from proposalexchange.answer a where a.union_id = s.union_id and a.share = s.id)
                and not exists (select 1 from proposalexchange.answer a
                    where a.union_id = s.union_id and a.share = s.id and a.state <> 'AGREED')
            order by s.chosen_on desc, s.id limit :limit
            """)
                .param("union", union.value())
                .param("words", words)
                .param("limit", limit)
                .query((row, n) -> share(union, row))
                .list();
    }

    @Override
    public Share get(UnionId union, ShareId id) {
        return jdbc.sql("select * from proposalexchange.share where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> share(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No shared proposal " + id));
    }

    @Override
    public Optional<Share> of(UnionId union, ProposalId proposal) {
        return jdbc.sql("select * from proposalexchange.share where union_id = ? and proposal = ?")
                .params(union.value(), proposal.value())
                .query((row, n) -> share(union, row))
                .optional();
    }

    private Share share(UnionId union, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Share(
                union,
                new ShareId(id),
                new ProposalId(row.getObject("proposal", UUID.class)),
                new Text(
                        row.getString("topic"),
                        row.getString("title"),
                        row.getString("grounds"),
                        row.getString("measures"),
                        row.getString("answer")),
                row.getObject("chosen_on", LocalDate.class),
                answers(union, id),
                row.getBoolean("taken_back"),
                row.getInt("version"));
    }

    private List<Answer> answers(UnionId union, UUID share) {
        return jdbc.sql("select * from proposalexchange.answer where union_id = ? and share = ? order by member")
                .params(union.value(), share)
                .query((row, n) -> new Answer(
                        new MemberId(row.getObject("member", UUID.class)),
                        State.valueOf(row.getString("state")),
                        row.getObject("said_on", LocalDate.class)))
                .list();
    }

    @Override
    public void save(Share one) {
        var text = one.text();
        var saved = jdbc.sql("""
            insert into proposalexchange.share as s (union_id, id, proposal, topic, title, grounds, measures, answer,
                chosen_on, taken_back, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            on conflict (union_id, id) do update set taken_back = excluded.taken_back, version = s.version + 1
            where s.version = ?
            """)
                .params(one.union().value(), one.id().value(), one.proposal().value())
                .params(text.topic(), text.title(), text.grounds(), text.measures(), text.answer())
                .params(one.on(), one.takenBack(), one.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Share " + one.id() + " was saved by someone else");
        }
        one.answers()
                .forEach(answer -> jdbc.sql("""
                    insert into proposalexchange.answer values (?, ?, ?, ?, ?)
                    on conflict (union_id, share, member) do update set state = excluded.state, said_on = excluded.said_on
                    """)
                        .params(
                                one.union().value(),
                                one.id().value(),
                                answer.member().value())
                        .params(answer.state().name(), answer.on())
                        .update());
    }

    @Override
    public List<Meeting> meetings(UnionId union) {
        return jdbc.sql("select * from proposalexchange.meeting where union_id = ? order by held_on desc, id")
                .param(union.value())
                .query((row, n) -> new Meeting(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("venue"),
                        row.getString("with_unions"),
                        row.getInt("persons"),
                        row.getString("summary")))
                .list();
    }

    @Override
    public void add(UnionId union, Meeting meeting) {
        jdbc.sql("insert into proposalexchange.meeting values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), meeting.id(), meeting.on(), meeting.venue(), meeting.with())
                .params(meeting.persons(), meeting.summary())
                .update();
    }
}
