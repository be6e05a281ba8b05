package io.zhijia.ballot;

import io.zhijia.ballot.Journal.By;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJoinings implements Joinings {

    private static final String COMMA = ",";

    private final JdbcClient jdbc;

    JdbcJoinings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Joining> of(UnionId union, BallotId id) {
        return jdbc.sql("select * from ballot.joining where union_id = ? and ballot_id = ? order by number")
                .params(union.value(), id.value())
                .query((row, n) -> joining(row))
                .list();
    }

    @Override
    public void add(UnionId union, BallotId id, Joining joining) {
        jdbc.sql("""
                insert into ballot.joining (union_id, id, ballot_id, question, names, meant, doubles, state, proposed_as, proposed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        union.value(),
                        joining.id(),
                        id.value(),
                        joining.question(),
                        String.join(COMMA, joining.names()),
                        joining.meant(),
                        joining.doubles(),
                        joining.state().name(),
                        joining.proposedAs().name(),
                        joining.proposedBy().value())
                .update();
    }

    @Override
    public void save(UnionId union, Joining joining) {
        var office = joining.decidedAs();
        var by = joining.decidedBy();
        jdbc.sql("update ballot.joining set state = ?, decided_as = ?, decided_by = ? where union_id = ? and id = ?")
                .params(Arrays.asList(
                        joining.state().name(),
                        office == null ? null : office.name(),
                        by == null ? null : by.value(),
                        union.value(),
                        joining.id()))
                .update();
    }

    private static Joining joining(ResultSet row) throws SQLException {
        var office = row.getString("decided_as");
        var by = row.getObject("decided_by", UUID.class);
        return new Joining(
                row.getObject("id", UUID.class),
                row.getString("question"),
                List.of(row.getString("names").split(COMMA, -1)),
                row.getString("meant"),
                row.getInt("doubles"),
                Joining.State.valueOf(row.getString("state")),
                By.valueOf(row.getString("proposed_as")),
                new MemberId(row.getObject("proposed_by", UUID.class)),
                office == null ? null : By.valueOf(office),
                by == null ? null : new MemberId(by));
    }
}
