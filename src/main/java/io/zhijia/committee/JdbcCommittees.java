package io.zhijia.committee;

import io.zhijia.committee.Term.Reply;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCommittees implements Committees {

    private final JdbcClient jdbc;

    JdbcCommittees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record CommitteeRow(
            UUID unionId,
            UUID id,
            String kind,
            String name,
            String basis,
            @Nullable LocalDate closedOn,
            int version) {

        static CommitteeRow of(Committee c) {
            return new CommitteeRow(
                    c.union().value(), c.id().value(), c.kind().name(), c.name(), c.basis(), c.closedOn(), c.version());
        }

        Committee toCommittee() {
            return new Committee(
                    new UnionId(unionId),
                    new CommitteeId(id),
                    CommitteeKind.valueOf(kind),
                    name,
                    basis,
                    closedOn,
                    version);
        }
    }

    @Override
    public List<Committee> all(UnionId union) {
        return jdbc.sql("""
                        select * from committee.committee where union_id = ?
                        order by closed_on is not null, array_position(
                            array['UNION', 'AUDIT', 'WOMEN', 'PROPOSALS', 'MEDIATION', 'LABOUR_PROTECTION', 'DISCLOSURE',
                                  'RETIREES', 'SPORTS', 'OTHER'], kind), name
                        """).param(union.value()).query(CommitteeRow.class).stream()
                .map(CommitteeRow::toCommittee)
                .toList();
    }

    @Override
    public Committee get(UnionId union, CommitteeId id) {
        return jdbc.sql("select * from committee.committee where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(CommitteeRow.class)
                .optional()
                .map(CommitteeRow::toCommittee)
                .orElseThrow(() -> new NoSuchElementException("No committee " + id));
    }

    @Override
    public void save(Committee committee) {
        mustBeOne(jdbc.sql("""
                insert into committee.committee as c values (:unionId, :id, :kind, :name, :basis, :closedOn, 1)
                on conflict (union_id, id) do update set
                    name = excluded.name, basis = excluded.basis, closed_on = excluded.closed_on, version = c.version + 1
                where c.version = :version
                """).paramSource(CommitteeRow.of(committee)).update());
    }

    private record TermRow(
            UUID unionId,
            UUID committee,
            int number,
            int years,
            @Nullable LocalDate elected,
            @Nullable String approval,
            @Nullable LocalDate approvedOn,
            @Nullable String extension,
            @Nullable LocalDate extendedTo,
            @Nullable LocalDate endedOn,
            int version) {

        static TermRow of(Term t) {
            return new TermRow(
                    t.union().value(),
                    t.committee().value(),
                    t.number(),
                    t.years(),
                    t.elected(),
                    t.approval() == null ? null : t.approval().number(),
                    t.approval() == null ? null : t.approval().day(),
                    t.extension() == null ? null : t.extension().number(),
                    t.extension() == null ? null : t.extension().day(),
                    t.endedOn(),
                    t.version());
        }

        Term toTerm() {
            return new Term(
                    new UnionId(unionId),
                    new CommitteeId(committee),
                    number,
                    years,
                    elected,
                    reply(approval, approvedOn),
                    reply(extension, extendedTo),
                    endedOn,
                    version);
        }

        private static @Nullable Reply reply(@Nullable String number, @Nullable LocalDate day) {
            return number == null || day == null ? null : new Reply(number, day);
        }
    }

    @Override
    public List<Term> terms(UnionId union) {
        return jdbc
                .sql("select * from committee.term where union_id = ? order by committee, number desc")
                .param(union.value())
                .query(TermRow.class)
                .stream()
                .map(TermRow::toTerm)
                .toList();
    }

    @Override
    public void save(Term term) {
        mustBeOne(jdbc.sql("""
                insert into committee.term as t
                values (:unionId, :committee, :number, :years, :elected, :approval, :approvedOn, :extension, :extendedTo,
                        :endedOn, 1)
                on conflict (union_id, committee, number) do update set
                    elected = excluded.elected, approval = excluded.approval, approved_on = excluded.approved_on,
                    extension = excluded.extension, extended_to = excluded.extended_to, ended_on = excluded.ended_on,
                    version = t.version + 1
                where t.version = :version
                """).paramSource(TermRow.of(term)).update());
    }

    private record SeatRow(
            UUID unionId,
            UUID committee,
            int term,
            UUID member,
            String role,
            LocalDate since,
            @Nullable LocalDate until) {

        static SeatRow of(Seat s) {
            return new SeatRow(
                    s.union().value(),
                    s.committee().value(),
                    s.term(),
                    s.member().value(),
                    s.role().name(),
                    s.since(),
                    s.until());
        }

        Seat toSeat() {
            return new Seat(
                    new UnionId(unionId),
                    new CommitteeId(committee),
                    term,
                    new MemberId(member),
                    SeatRole.valueOf(role),
                    since,
                    until);
        }
    }

    @Override
    public List<Seat> seats(UnionId union) {
        return jdbc.sql("""
                        select * from committee.seat where union_id = ?
                        order by committee, term desc, array_position(array['HEAD', 'DEPUTY', 'STANDING', 'MEMBER'], role), since, member
                        """).param(union.value()).query(SeatRow.class).stream()
                .map(SeatRow::toSeat)
                .toList();
    }

    @Override
    public void save(Seat seat) {
        jdbc.sql("""
                insert into committee.seat values (:unionId, :committee, :term, :member, :role, :since, :until)
                on conflict (union_id, committee, term, member, since) do update set role = excluded.role, until = excluded.until
                """).paramSource(SeatRow.of(seat)).update();
    }

    private static void mustBeOne(int saved) {
        if (saved != 1) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
    }
}
