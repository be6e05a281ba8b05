package io.zhijia.congress;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGuests implements Guests {

    private final JdbcClient jdbc;

    JdbcGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Guest> of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.guest where union_id = ? and sitting = ? order by part desc, name, id")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Guest(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("unit"),
                        Part.valueOf(row.getString("part")),
                        row.getBoolean("came"),
                        row.getString("speech")))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Guest one) {
        jdbc.sql("""
                insert into congress.guest values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set came = excluded.came, speech = excluded.speech
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        one.id(),
                        one.name(),
                        one.unit(),
                        one.part().name(),
                        one.came(),
                        one.speech())
                .update();
    }

    @Override
    public void remove(UnionId union, SittingId sitting, UUID guest) {
        jdbc.sql("delete from congress.guest where union_id = ? and sitting = ? and id = ?")
                .params(union.value(), sitting.value(), guest)
                .update();
    }
}
