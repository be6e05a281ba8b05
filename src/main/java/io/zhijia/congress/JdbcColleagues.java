package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcColleagues implements Colleagues {

    private final JdbcClient jdbc;

    JdbcColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Colleague> of(UnionId union, TermId term) {
        return jdbc.sql("""
                        select * from congress.colleague where union_id = ? and term = ?
                        order by department collate "zh-x-icu", name collate "zh-x-icu", id
                        """)
                .params(union.value(), term.value())
                .query((row, n) -> new Colleague(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("department"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    @Override
    public void save(UnionId union, TermId term, Colleague one) {
        jdbc.sql("""
                insert into congress.colleague (union_id, term, id, name, department, since, until)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set until = excluded.until
                """)
                .params(Arrays.asList(
                        union.value(), term.value(), one.id(), one.name(), one.department(), one.since(), one.until()))
                .update();
    }

    @Override
    public void remove(UnionId union, UUID colleague) {
        jdbc.sql("delete from congress.colleague where union_id = ? and id = ?")
                .params(union.value(), colleague)
                .update();
    }

    @Override
    public boolean hasCome(UnionId union, UUID colleague) {
        return jdbc.sql("""
                        select exists (select from congress.colleague_came where union_id = :union and colleague = :one)
                            or exists (select from congress.colleague_day where union_id = :union and colleague = :one)
                        """)
                .param("union", union.value())
                .param("one", colleague)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UUID> came(UnionId union, SittingId sitting) {
        return jdbc.sql("select colleague from congress.colleague_came where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query(UUID.class)
                .set();
    }

    @Override
    public void tick(UnionId union, SittingId sitting, UUID colleague, boolean came) {
        var step = came
                ? "insert into congress.colleague_came (union_id, sitting, colleague) values (?, ?, ?) on conflict do nothing"
                : "delete from congress.colleague_came where union_id = ? and sitting = ? and colleague = ?";
        jdbc.sql(step).params(union.value(), sitting.value(), colleague).update();
    }
}
