package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Forwarding.Consent;
import io.zhijia.proposal.Forwarding.Said;
import io.zhijia.proposal.Forwarding.Settled;
import io.zhijia.proposal.Forwarding.Text;
import io.zhijia.proposal.Forwarding.Upper;
import io.zhijia.proposal.Forwarding.Word;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcForwardings implements Forwardings {

    private static final String WHOLE = "select f.* from proposal.forwarding f where f.union_id = :union";

    /**
     * Whose word counts: of those who propose it now and have not left. Whoever came with a merged one is asked too until it
     * goes; whoever was taken out again is not.
     */
    private static final String PROPOSERS = """
             from proposal.author a left join proposal.forwarding_consent c
                on c.union_id = a.union_id and c.forwarding = f.id and c.member = a.member
            where a.union_id = f.union_id and a.proposal = f.proposal and (c.member is not null or f.sent_on is null)
                and not exists (select from proposal.joint_invitation j where j.union_id = a.union_id
                    and j.proposal = a.proposal and j.member = a.member and j.answer = 'LEFT')
            """;

    /** Of {@code proposal.forwarding f}. */
    static final String ALL_AGREED =
            " and not f.taken_back and not exists (select" + PROPOSERS + " and c.said is distinct from 'AGREED')";

    private final JdbcClient jdbc;

    JdbcForwardings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Forwarding> all(UnionId union, int limit) {
        return jdbc.sql(WHOLE + " order by f.asked_on desc, f.id limit :limit")
                .param("union", union.value())
                .param("limit", limit)
                .query((row, n) -> forwarding(union, row))
                .list();
    }

    @Override
    public List<Forwarding> readableBy(UnionId union, UnionId above, int limit) {
        return jdbc.sql(WHOLE + ALL_AGREED
                        + " and f.sent_on is not null and f.upper = :above order by f.sent_on desc, f.id limit :limit")
                .param("union", union.value())
                .param("above", above.value())
                .param("limit", limit)
                .query((row, n) -> forwarding(union, row))
                .list();
    }

    @Override
    public List<Forwarding> awaiting(UnionId union, MemberId member) {
        return jdbc.sql(WHOLE + " and not f.taken_back and f.settled_on is null and exists (select" + PROPOSERS
                        + " and a.member = :member and coalesce(c.said, 'ASKED') = 'ASKED') order by f.asked_on, f.id")
                .param("union", union.value())
                .param("member", member.value())
                .query((row, n) -> forwarding(union, row))
                .list();
    }

    @Override
    public List<Forwarding> declined(UnionId union) {
        return jdbc.sql(WHOLE + " and not f.taken_back and f.settled_on is null and exists (select" + PROPOSERS
                        + " and c.said = 'DECLINED') order by f.asked_on, f.id")
                .param("union", union.value())
                .query((row, n) -> forwarding(union, row))
                .list();
    }

    @Override
    public List<Forwarding> toSend(UnionId union) {
        return jdbc.sql(WHOLE + ALL_AGREED + " and f.sent_on is null order by f.asked_on, f.id")
                .param("union", union.value())
                .query((row, n) -> forwarding(union, row))
                .list();
    }

    @Override
    public Optional<Forwarding> of(UnionId union, ProposalId proposal) {
        return jdbc.sql(WHOLE + " and f.proposal = :proposal and not f.taken_back")
                .param("union", union.value())
                .param("proposal", proposal.value())
                .query((row, n) -> forwarding(union, row))
                .optional();
    }

    @Override
    public boolean wasTakenBack(UnionId union, ProposalId proposal) {
        return jdbc.sql("select exists (" + WHOLE + " and f.proposal = :proposal and f.taken_back)")
                .param("union", union.value())
                .param("proposal", proposal.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Forwarding> find(UnionId union, UUID id) {
        return jdbc.sql(WHOLE + " and f.id = :id")
                .param("union", union.value())
                .param("id", id)
                .query((row, n) -> forwarding(union, row))
                .optional();
    }

    @Override
    public void save(Forwarding one) {
        var text = one.text();
        var settled = one.settled();
        var saved = jdbc.sql("""
                insert into proposal.forwarding as f values (:union, :id, :proposal, :upper, :upperName, :title, :grounds,
                    :measures, :why, :askedOn, :by, :sentOn, :takenBack, :word, :reply, :settledOn, :settledBy, 1)
                on conflict (union_id, id) do update set sent_on = excluded.sent_on, taken_back = excluded.taken_back,
                    word = excluded.word, reply = excluded.reply, settled_on = excluded.settled_on,
                    settled_by = excluded.settled_by, version = f.version + 1
                where f.version = :version
                """)
                .param("union", one.union().value())
                .param("id", one.id())
                .param("proposal", one.proposal().value())
                .param("upper", value(one.to().union()), Types.OTHER)
                .param("upperName", one.to().name())
                .param("title", text.title())
                .param("grounds", text.grounds())
                .param("measures", text.measures())
                .param("why", text.why())
                .param("askedOn", one.askedOn())
                .param("by", one.by().value())
                .param("sentOn", one.sentOn(), Types.DATE)
                .param("takenBack", one.isTakenBack())
                .param("word", settled == null ? null : settled.word().name(), Types.VARCHAR)
                .param("reply", settled == null ? "" : settled.text())
                .param("settledOn", settled == null ? null : settled.on(), Types.DATE)
                .param("settledBy", settled == null ? "" : settled.by())
                .param("version", one.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Forwarding " + one.id() + " changed since it was read");
        }
        one.consents().forEach(consent -> save(one, consent));
    }

    private void save(Forwarding of, Consent one) {
        jdbc.sql("""
                insert into proposal.forwarding_consent values (?, ?, ?, ?, ?)
                on conflict (union_id, forwarding, member) do update set said = excluded.said, said_on = excluded.said_on
                """)
                .params(
                        of.union().value(),
                        of.id(),
                        one.member().value(),
                        one.said().name(),
                        one.on())
                .update();
    }

    private Forwarding forwarding(UnionId union, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var upper = row.getObject("upper", UUID.class);
        return new Forwarding(
                union,
                id,
                CaseRows.proposal(row),
                new Upper(upper == null ? null : new UnionId(upper), row.getString("upper_name")),
                new Text(
                        row.getString("title"),
                        row.getString("grounds"),
                        row.getString("measures"),
                        row.getString("why")),
                row.getObject("asked_on", LocalDate.class),
                CaseRows.person(row, "by_member"),
                consents(union, id),
                row.getObject("sent_on", LocalDate.class),
                row.getBoolean("taken_back"),
                settled(row),
                row.getInt("version"));
    }

    private static @Nullable Settled settled(ResultSet row) throws SQLException {
        var word = row.getString("word");
        return word == null
                ? null
                : new Settled(
                        Word.valueOf(word),
                        row.getString("reply"),
                        Objects.requireNonNull(row.getObject("settled_on", LocalDate.class)),
                        row.getString("settled_by"));
    }

    private List<Consent> consents(UnionId union, UUID id) {
        return jdbc.sql("""
                        select p.* from proposal.forwarding f cross join lateral (
                            select a.member, coalesce(c.said, 'ASKED') as said, coalesce(c.said_on, f.asked_on) as said_on
                        """ + PROPOSERS + ") p where f.union_id = ? and f.id = ? order by p.member")
                .params(union.value(), id)
                .query((row, n) -> new Consent(
                        CaseRows.person(row, "member"),
                        Said.valueOf(row.getString("said")),
                        row.getObject("said_on", LocalDate.class)))
                .list();
    }

    private static @Nullable UUID value(@Nullable UnionId union) {
        return union == null ? null : union.value();
    }
}
