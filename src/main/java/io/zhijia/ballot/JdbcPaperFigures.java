package io.zhijia.ballot;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPaperFigures implements PaperFigures {

    private final JdbcClient jdbc;

    JdbcPaperFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Typed> typed(UnionId union, BallotId id) {
        return jdbc.sql("""
                select * from ballot.paper_figures where union_id = ? and ballot_id = ? order by batch, typed_by
                """)
                .params(union.value(), id.value())
                .query((row, n) -> new Typed(
                        row.getInt("batch"),
                        new MemberId(row.getObject("typed_by", UUID.class)),
                        Tally.read(row.getString("figures")),
                        row.getInt("version")))
                .list();
    }

    @Override
    public void keep(UnionId union, BallotId id, Typed typed) {
        var kept = jdbc.sql("""
                insert into ballot.paper_figures as was (union_id, ballot_id, batch, typed_by, figures, version)
                values (:union, :ballot, :batch, :by, :figures, 1)
                on conflict (union_id, ballot_id, batch, typed_by) do update
                    set figures = excluded.figures, version = was.version + 1
                    where was.version = :version
                """)
                .param("union", union.value())
                .param("ballot", id.value())
                .param("batch", typed.batch())
                .param("by", typed.by().value())
                .param("figures", typed.figures().canonical())
                .param("version", typed.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("Batch " + typed.batch() + " changed since it was read");
        }
    }

    @Override
    public Optional<Tally> settled(UnionId union, BallotId id) {
        return jdbc.sql("select figures from ballot.paper_count where union_id = ? and ballot_id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> Tally.read(row.getString("figures")))
                .optional();
    }

    @Override
    public void keepOnly(UnionId union, BallotId id, Tally sum) {
        jdbc.sql("delete from ballot.paper_figures where union_id = ? and ballot_id = ?")
                .params(union.value(), id.value())
                .update();
        jdbc.sql("update ballot.paper_count set figures = ? where union_id = ? and ballot_id = ?")
                .params(sum.canonical(), union.value(), id.value())
                .update();
    }

    @Override
    public void settle(UnionId union, BallotId id, Tally sum) {
        jdbc.sql("insert into ballot.paper_count (union_id, ballot_id, figures) values (?, ?, ?)")
                .params(union.value(), id.value(), sum.canonical())
                .update();
    }
}
