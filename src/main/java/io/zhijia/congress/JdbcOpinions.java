package io.zhijia.congress;

import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.Opinion.Stance;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpinions implements Opinions {

    private final JdbcClient jdbc;

    JdbcOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opinion> all(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.opinion where union_id = ? and sitting = ? order by item, given_on")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Opinion(
                        row.getInt("item"),
                        new DelegationId(row.getObject("delegation", UUID.class)),
                        Stance.valueOf(row.getString("stance")),
                        row.getString("text"),
                        new MemberId(row.getObject("given_by", UUID.class)),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Opinion one) {
        jdbc.sql("""
                insert into congress.opinion values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, item, delegation) do update set stance = excluded.stance,
                    text = excluded.text, given_by = excluded.given_by, given_on = excluded.given_on
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        one.item(),
                        one.delegation().value(),
                        one.stance().name(),
                        one.text(),
                        one.by().value(),
                        one.on())
                .update();
    }

    @Override
    public List<Examination> examinations(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.examination where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Examination(
                        row.getInt("item"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("text"),
                        new MemberId(row.getObject("settled_by", UUID.class)),
                        row.getObject("settled_on", LocalDate.class)))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Examination one) {
        jdbc.sql("""
                insert into congress.examination values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, item) do update set outcome = excluded.outcome, text = excluded.text,
                    settled_by = excluded.settled_by, settled_on = excluded.settled_on
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        one.item(),
                        one.outcome().name(),
                        one.text())
                .params(one.by().value(), one.on())
                .update();
    }

    @Override
    public void forget(UnionId union, SittingId sitting, int item) {
        for (var table : List.of("opinion", "examination")) {
            jdbc.sql("delete from congress." + table + " where union_id = ? and sitting = ? and item = ?")
                    .params(union.value(), sitting.value(), item)
                    .update();
        }
    }

    @Override
    public Optional<OpinionCall> call(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.opinion_call where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> new OpinionCall(
                        row.getObject("called_on", LocalDate.class), row.getObject("until", LocalDate.class)))
                .optional();
    }

    @Override
    public void save(UnionId union, SittingId sitting, OpinionCall call) {
        jdbc.sql("""
                insert into congress.opinion_call values (?, ?, ?, ?)
                on conflict (union_id, sitting) do update set called_on = excluded.called_on, until = excluded.until
                """)
                .params(union.value(), sitting.value(), call.on(), call.until())
                .update();
    }
}
