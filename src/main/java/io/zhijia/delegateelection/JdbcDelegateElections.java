package io.zhijia.delegateelection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.delegateelection.ElectionState.Announced;
import io.zhijia.delegateelection.ElectionState.Counted;
import io.zhijia.delegateelection.ElectionState.Failed;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.ElectionState.Listed;
import io.zhijia.delegateelection.ElectionState.Posted;
import io.zhijia.delegateelection.ElectionState.Why;
import io.zhijia.delegateelection.Objection.Answer;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDelegateElections implements DelegateElections {

    private static final String SELECT = "select * from delegateelection.election where union_id = ?";
    private static final String LATEST_FIRST = " order by held_on desc, name, id";

    private final JdbcClient jdbc;

    JdbcDelegateElections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DelegateElection> all(UnionId union) {
        return list(union, jdbc.sql(SELECT + LATEST_FIRST).param(union.value()));
    }

    @Override
    public List<DelegateElection> open(UnionId union) {
        return list(
                union,
                jdbc.sql(SELECT + " and state not in ('FILED', 'FAILED')" + LATEST_FIRST)
                        .param(union.value()));
    }

    @Override
    public DelegateElection get(UnionId union, DelegateElectionId id) {
        return one(union, id, "");
    }

    @Override
    public DelegateElection lock(UnionId union, DelegateElectionId id) {
        return one(union, id, " for update");
    }

    private DelegateElection one(UnionId union, DelegateElectionId id, String how) {
        return list(union, jdbc.sql(SELECT + " and id = ?" + how).params(union.value(), id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No election " + id));
    }

    @Override
    public void alone(UnionId union) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('delegateelection' || ?, 0))")
                .param(union.toString())
                .query((row, n) -> n)
                .list();
    }

    /** Candidates and objections in one query more each. */
    private List<DelegateElection> list(UnionId union, JdbcClient.StatementSpec query) {
        var found = query.query((row, n) -> election(union, row)).list();
        if (found.isEmpty()) {
            return found;
        }
        var ids = found.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        var stand = of(union, ids, "candidate", "number", JdbcDelegateElections::candidate);
        var object = of(union, ids, "objection", "objected_on, id", JdbcDelegateElections::objection);
        return found.stream()
                .map(one -> new DelegateElection(
                        union,
                        one.id(),
                        one.where(),
                        one.notice(),
                        stand.getOrDefault(one.id().value(), List.of()),
                        object.getOrDefault(one.id().value(), List.of()),
                        one.state(),
                        one.version()))
                .toList();
    }

    private record Part<T>(UUID election, T what) {}

    private <T> Map<UUID, List<T>> of(UnionId union, UUID[] ids, String table, String order, RowMapper<T> reading) {
        return jdbc
                .sql("select * from delegateelection." + table + " where union_id = ? and election = any (?) order by "
                        + order)
                .params(union.value(), ids)
                .query((row, n) -> new Part<>(
                        row.getObject("election", UUID.class), Objects.requireNonNull(reading.mapRow(row, n))))
                .list()
                .stream()
                .collect(groupingBy(Part::election, mapping(Part::what, toList())));
    }

    private static DelegateElection election(UnionId union, ResultSet row) throws SQLException {
        return new DelegateElection(
                union,
                new DelegateElectionId(row.getObject("id", UUID.class)),
                new Where(
                        row.getObject("term", UUID.class),
                        row.getObject("constituency", UUID.class),
                        row.getInt("term_number"),
                        row.getString("kind_word"),
                        row.getString("name"),
                        row.getInt("staff"),
                        Region.valueOf(row.getString("region")),
                        Units.valueOf(row.getString("units"))),
                new Notice(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("venue"),
                        row.getString("who"),
                        row.getInt("seats"),
                        row.getInt("margin"),
                        row.getInt("days")),
                List.of(),
                List.of(),
                state(row),
                row.getInt("version"));
    }

    private static ElectionState state(ResultSet row) throws SQLException {
        var count = count(row);
        return switch (row.getString("state")) {
            case "ANNOUNCED" -> new Announced();
            case "LISTED" -> new Listed(day(row, "listed_on"));
            case "COUNTED" -> new Counted(Objects.requireNonNull(count));
            case "POSTED" ->
                new Posted(Objects.requireNonNull(count), day(row, "posted_from"), day(row, "posted_until"));
            case "FILED" ->
                new Filed(
                        Objects.requireNonNull(count),
                        day(row, "posted_from"),
                        day(row, "posted_until"),
                        day(row, "over_on"));
            case "FAILED" ->
                new Failed(
                        Why.valueOf(row.getString("failed_why")),
                        row.getString("failed_words"),
                        day(row, "over_on"),
                        count);
            default -> throw new IllegalStateException("No such state");
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Count count(ResultSet row) throws SQLException {
        var on = row.getObject("counted_on", LocalDate.class);
        return on == null
                ? null
                : new Count(
                        row.getInt("took_part"),
                        row.getInt("returned"),
                        row.getInt("spoiled"),
                        new MemberId(row.getObject("first_counter", UUID.class)),
                        new MemberId(row.getObject("second_counter", UUID.class)),
                        on,
                        row.getInt("turnout_needed"),
                        row.getInt("votes_needed"),
                        row.getString("sources"));
    }

    private static Candidate candidate(ResultSet row, int n) throws SQLException {
        var on = row.getObject("reviewed_on", LocalDate.class);
        return new Candidate(
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("recommended_by"),
                row.getBoolean("is_frontline"),
                row.getBoolean("is_leader"),
                row.getObject("votes", Integer.class),
                Standing.valueOf(row.getString("standing")),
                on == null
                        ? null
                        : new Review(
                                row.getBoolean("is_passed"),
                                row.getString("reason"),
                                new MemberId(row.getObject("reviewed_by", UUID.class)),
                                on));
    }

    private static Objection objection(ResultSet row, int n) throws SQLException {
        var on = row.getObject("answered_on", LocalDate.class);
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("person", UUID.class)),
                row.getString("words"),
                new MemberId(row.getObject("member", UUID.class)),
                row.getObject("objected_on", LocalDate.class),
                on == null
                        ? null
                        : new Answer(
                                row.getBoolean("is_upheld"),
                                row.getString("answer"),
                                new MemberId(row.getObject("answered_by", UUID.class)),
                                on));
    }

    @Override
    public void save(DelegateElection election) {
        var where = election.where();
        var notice = election.notice();
        var state = election.state();
        var count = state.counted();
        var posted = state instanceof Posted one ? one : null;
        var filed = state instanceof Filed one ? one : null;
        var failed = state instanceof Failed one ? one : null;
        var kept = jdbc.sql("""
                insert into delegateelection.election as e values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set held_on = excluded.held_on, venue = excluded.venue,
                    who = excluded.who, seats = excluded.seats, margin = excluded.margin, days = excluded.days,
                    state = excluded.state, listed_on = excluded.listed_on, took_part = excluded.took_part,
                    returned = excluded.returned, spoiled = excluded.spoiled, first_counter = excluded.first_counter,
                    second_counter = excluded.second_counter, counted_on = excluded.counted_on,
                    turnout_needed = excluded.turnout_needed, votes_needed = excluded.votes_needed,
                    sources = excluded.sources, posted_from = excluded.posted_from,
                    posted_until = excluded.posted_until, over_on = excluded.over_on, failed_why = excluded.failed_why,
                    failed_words = excluded.failed_words, version = excluded.version
                where e.version = excluded.version - 1
                """)
                .params(Arrays.asList(
                        election.union().value(),
                        election.id().value(),
                        where.term(),
                        where.constituency(),
                        where.number(),
                        where.kindWord(),
                        where.name(),
                        where.staff(),
                        where.region().name(),
                        where.units().name(),
                        notice.on(),
                        notice.venue(),
                        notice.who(),
                        notice.seats(),
                        notice.margin(),
                        notice.days(),
                        state.code(),
                        state instanceof Listed listed ? listed.on() : null,
                        count == null ? null : count.tookPart(),
                        count == null ? null : count.returned(),
                        count == null ? null : count.spoiled(),
                        count == null ? null : count.first().value(),
                        count == null ? null : count.second().value(),
                        count == null ? null : count.on(),
                        count == null ? null : count.turnoutNeeded(),
                        count == null ? null : count.votesNeeded(),
                        count == null ? null : count.sources(),
                        posted != null ? posted.from() : filed != null ? filed.from() : null,
                        posted != null ? posted.until() : filed != null ? filed.until() : null,
                        filed != null ? filed.on() : failed != null ? failed.on() : null,
                        failed == null ? null : failed.why().name(),
                        failed == null ? null : failed.words(),
                        election.version() + 1))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(election.id() + " changed since it was read");
        }
        stand(election);
        object(election);
    }

    private void stand(DelegateElection election) {
        jdbc.sql("delete from delegateelection.candidate where union_id = ? and election = ?")
                .params(election.union().value(), election.id().value())
                .update();
        for (int number = 0; number < election.candidates().size(); number++) {
            var one = election.candidates().get(number);
            var review = one.review();
            jdbc.sql("insert into delegateelection.candidate values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            election.union().value(),
                            election.id().value(),
                            one.member().value(),
                            number,
                            one.by(),
                            one.isFrontline(),
                            one.isLeader(),
                            one.votes(),
                            one.standing().name(),
                            review == null ? null : review.isPassed(),
                            review == null ? null : review.reason(),
                            review == null ? null : review.by().value(),
                            review == null ? null : review.on()))
                    .update();
        }
    }

    private void object(DelegateElection election) {
        for (var one : election.objections()) {
            var answer = one.answer();
            jdbc.sql("""
                    insert into delegateelection.objection as o values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (union_id, id) do update set is_upheld = excluded.is_upheld, answer = excluded.answer,
                        answered_by = excluded.answered_by, answered_on = excluded.answered_on
                    """)
                    .params(Arrays.asList(
                            election.union().value(),
                            one.id().value(),
                            election.id().value(),
                            one.about().value(),
                            one.text(),
                            one.by().value(),
                            one.on(),
                            answer == null ? null : answer.isUpheld(),
                            answer == null ? null : answer.text(),
                            answer == null ? null : answer.by().value(),
                            answer == null ? null : answer.on()))
                    .update();
        }
    }

    @Override
    public Optional<FirstCount> firstCount(UnionId union, DelegateElectionId id) {
        return jdbc.sql("select * from delegateelection.first_count where union_id = ? and election = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new FirstCount(
                        new Papers(
                                row.getInt("took_part"), row.getInt("returned"), row.getInt("spoiled"), List.of((Integer
                                                [])
                                        row.getArray("votes").getArray())),
                        new MemberId(row.getObject("typed_by", UUID.class))))
                .optional();
    }

    @Override
    public void save(UnionId union, DelegateElectionId id, FirstCount count) {
        forget(union, id);
        var papers = count.papers();
        jdbc.sql("insert into delegateelection.first_count values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id.value(),
                        count.by().value(),
                        papers.tookPart(),
                        papers.returned(),
                        papers.spoiled(),
                        papers.votes().toArray(Integer[]::new))
                .update();
    }

    @Override
    public void forget(UnionId union, DelegateElectionId id) {
        jdbc.sql("delete from delegateelection.first_count where union_id = ? and election = ?")
                .params(union.value(), id.value())
                .update();
    }
}
