package io.zhijia.mutualcheck;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.zhijia.fileset.BookId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRounds implements Rounds {

    private static final String PAIR = "select * from mutualcheck.pair where union_id = ? ";

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Round> all(UnionId union) {
        return jdbc.sql("select * from mutualcheck.round where union_id = ? order by on_day desc, id limit 100")
                .param(union.value())
                .query(JdbcRounds::round)
                .list();
    }

    @Override
    public Optional<Round> find(UnionId union, RoundId id) {
        return jdbc.sql("select * from mutualcheck.round where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcRounds::round)
                .optional();
    }

    @Override
    public void add(Round round) {
        jdbc.sql("insert into mutualcheck.round values (?, ?, ?, ?, ?, ?)")
                .params(round.union().value(), round.id().value(), round.title(), round.due())
                .params(round.by(), round.on())
                .update();
    }

    @Override
    public List<Pair> pairs(UnionId union, RoundId round) {
        return jdbc
                .sql(PAIR + "and round = ? order by checker_name, id")
                .params(union.value(), round.value())
                .query(PairRow.class)
                .stream()
                .map(this::pair)
                .toList();
    }

    @Override
    public List<Pair> pairsOf(UnionId union, UnionId party) {
        return jdbc
                .sql(PAIR + "and (checker = ? or checked = ?) order by arranged_at desc, id limit 100")
                .params(union.value(), party.value(), party.value())
                .query(PairRow.class)
                .stream()
                .map(this::pair)
                .toList();
    }

    @Override
    public Optional<Pair> pair(UnionId union, PairId id) {
        return jdbc.sql(PAIR + "and id = ?")
                .params(union.value(), id.value())
                .query(PairRow.class)
                .optional()
                .map(this::pair);
    }

    private Pair pair(PairRow row) {
        var marks = jdbc.sql("select * from mutualcheck.mark where union_id = ? and pair = ? order by book_name, book")
                .params(row.unionId(), row.id())
                .query(JdbcRounds::mark)
                .list();
        return row.toPair(marks);
    }

    @Override
    public void save(Pair pair) {
        var saved = jdbc.sql("""
                insert into mutualcheck.pair as p
                values (:unionId, :id, :round, :checker, :checkerName, :checked, :checkedName, :state, :result, :resultBy,
                        :resultOn, :answer, :answerBy, :answerOn, :confirmation, :confirmationBy, :confirmationOn, 1)
                on conflict (union_id, id) do update set
                    state = excluded.state, result = excluded.result, result_by = excluded.result_by,
                    result_on = excluded.result_on, answer = excluded.answer, answer_by = excluded.answer_by,
                    answer_on = excluded.answer_on, confirmation = excluded.confirmation,
                    confirmation_by = excluded.confirmation_by, confirmation_on = excluded.confirmation_on,
                    version = p.version + 1
                where p.version = :version
                """).paramSource(PairRow.of(pair)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Pair " + pair.id() + " changed since it was read");
        }
        pair.marks().forEach(mark -> save(pair, mark));
    }

    private void save(Pair pair, Mark mark) {
        jdbc.sql("""
                insert into mutualcheck.mark values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, pair, book) do update set
                    met = excluded.met, points = excluded.points, remark = excluded.remark
                """)
                .params(pair.union().value(), pair.id().value(), mark.book().value(), mark.name())
                .params(mark.met().stream().map(Criterion::name).sorted().collect(joining(" ")), mark.points())
                .param(mark.remark())
                .update();
    }

    private static Mark mark(ResultSet row, int n) throws SQLException {
        return new Mark(
                BookId.of(row.getString("book")),
                row.getString("book_name"),
                Stream.of(row.getString("met").split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(Criterion::valueOf)
                        .collect(toSet()),
                row.getInt("points"),
                row.getString("remark"));
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        return new Round(
                new UnionId(row.getObject("union_id", UUID.class)),
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getString("by_name"),
                row.getObject("on_day", LocalDate.class));
    }
}
