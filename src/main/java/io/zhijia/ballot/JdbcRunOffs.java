package io.zhijia.ballot;

import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRunOffs implements RunOffs {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> MARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcRunOffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UnionId union, RunOff runOff) {
        jdbc.sql("insert into ballot.run_off (union_id, ballot_id, first_id, question, tied) values (?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        runOff.ballot().value(),
                        runOff.first().value(),
                        runOff.question(),
                        JSON.writeValueAsString(runOff.tied()))
                .update();
    }

    @Override
    public Optional<RunOff> find(UnionId union, BallotId ballot) {
        return jdbc.sql("select * from ballot.run_off where union_id = ? and ballot_id = ?")
                .params(union.value(), ballot.value())
                .query((row, n) -> runOff(row))
                .optional();
    }

    @Override
    public List<RunOff> of(UnionId union, BallotId first) {
        return jdbc.sql("select * from ballot.run_off where union_id = ? and first_id = ? order by ballot_id")
                .params(union.value(), first.value())
                .query((row, n) -> runOff(row))
                .list();
    }

    private static RunOff runOff(ResultSet row) throws SQLException {
        return new RunOff(
                new BallotId(row.getObject("ballot_id", UUID.class)),
                new BallotId(row.getObject("first_id", UUID.class)),
                row.getString("question"),
                JSON.readValue(row.getString("tied"), MARKS));
    }
}
