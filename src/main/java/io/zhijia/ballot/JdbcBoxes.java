package io.zhijia.ballot;

import static java.util.Objects.requireNonNullElse;

import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.Paper.Fault;
import io.zhijia.ballot.protocol.Pass;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcBoxes implements Boxes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, List<String>>> CHOICES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcBoxes(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<UnionId> find(BallotId id) {
        return jdbc.sql("select home_union from ballot.address where ballot_id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(UnionId::new);
    }

    @Override
    public void addressed(UnionId union, BallotId id) {
        jdbc.sql("insert into ballot.address (ballot_id, home_union) values (?, ?)")
                .params(id.value(), union.value())
                .update();
    }

    @Override
    public List<Sealed> put(UnionId union, BallotId id, List<Sealed> papers) {
        batches.batchUpdate(
                """
                insert into ballot.box as there (union_id, ballot_id, t, signature, envelope, code) values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, ballot_id, t) do update set envelope = excluded.envelope, code = excluded.code
                where coalesce(there.code, there.t) = any(?)
                """,
                papers.stream()
                        .map(paper -> new @Nullable Object[] {
                            union.value(),
                            id.value(),
                            paper.pass().of(),
                            paper.pass().signature(),
                            paper.envelope(),
                            paper.pass().isFirst() ? null : paper.pass().code(),
                            paper.pass().before().toArray(byte[][]::new)
                        })
                        .toList());
        return jdbc.sql("""
                select t, code, signature, envelope from ballot.box
                where union_id = :union and ballot_id = :ballot and t = any(:codes)
                """)
                .param("union", union.value())
                .param("ballot", id.value())
                .param("codes", papers.stream().map(paper -> paper.pass().of()).toArray(byte[][]::new))
                .query((row, n) -> sealed(row))
                .list();
    }

    @Override
    public List<Sealed> all(UnionId union, BallotId id) {
        return jdbc.sql(
                        "select t, code, signature, envelope from ballot.box where union_id = ? and ballot_id = ? order by t")
                .params(union.value(), id.value())
                .query((row, n) -> sealed(row))
                .list();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        var first = row.getBytes("t");
        var code = requireNonNullElse(row.getBytes("code"), first);
        return new Sealed(new Pass(code, row.getBytes("signature"), first), row.getBytes("envelope"));
    }

    @Override
    public int count(UnionId union, BallotId id) {
        return jdbc.sql("select count(*) from ballot.box where union_id = ? and ballot_id = ?")
                .params(union.value(), id.value())
                .query(Integer.class)
                .single();
    }

    /** Each row is deleted and written again by one statement, all in one transaction, in an order drawn by lot. */
    @Override
    public void shuffle(UnionId union, BallotId id) {
        for (var statement : List.of("""
                with old as (delete from ballot.box where union_id = ? and ballot_id = ? returning *)
                insert into ballot.box select * from old order by gen_random_uuid()
                """, """
                with old as (delete from ballot.roll where union_id = ? and ballot_id = ? returning *)
                insert into ballot.roll select * from old order by gen_random_uuid()
                """)) {
            jdbc.sql(statement).params(union.value(), id.value()).update();
        }
    }

    @Override
    public void rewriteFiles(UnionId union) {
        jdbc.sql("vacuum full ballot.box").update();
        jdbc.sql("vacuum full ballot.roll").update();
    }

    @Override
    public void keepCommitments(UnionId union, BallotId id, List<byte[]> commitments) {
        batches.batchUpdate(
                "insert into ballot.commitment (union_id, ballot_id, h) values (?, ?, ?)",
                commitments.stream()
                        .map(one -> new Object[] {union.value(), id.value(), one})
                        .toList());
    }

    @Override
    public List<byte[]> commitments(UnionId union, BallotId id) {
        return jdbc.sql("select h from ballot.commitment where union_id = ? and ballot_id = ? order by h")
                .params(union.value(), id.value())
                .query((row, n) -> row.getBytes("h"))
                .list();
    }

    @Override
    public void keepOpened(UnionId union, BallotId id, List<Opened> papers) {
        batches.batchUpdate(
                "insert into ballot.opened (union_id, ballot_id, t, key, choices, fault) values (?, ?, ?, ?, ?, ?)",
                papers.stream()
                        .map(one -> new @Nullable Object[] {
                            union.value(),
                            id.value(),
                            one.code(),
                            one.key(),
                            one.paper().isValid() ? JSON.writeValueAsString(one.choices()) : null,
                            one.paper().fault() == null
                                    ? null
                                    : one.paper().fault().name()
                        })
                        .toList());
    }

    @Override
    public List<Opened> opened(UnionId union, BallotId id) {
        return jdbc.sql("select * from ballot.opened where union_id = ? and ballot_id = ? order by t")
                .params(union.value(), id.value())
                .query((row, n) -> new Opened(
                        row.getBytes("t"),
                        row.getBytes("key"),
                        paper(row.getString("choices"), row.getString("fault"))))
                .list();
    }

    private static Paper paper(@Nullable String choices, @Nullable String fault) {
        return new Paper(
                choices == null ? new HashMap<>() : JSON.readValue(choices, CHOICES),
                fault == null ? null : Fault.valueOf(fault));
    }
}
