package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCharges implements Charges {

    private final JdbcClient jdbc;

    JdbcCharges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Charge> of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.preparation_charge where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query(JdbcCharges::charge)
                .list();
    }

    @Override
    public Set<SittingId> of(UnionId union, MemberId owner) {
        return jdbc
                .sql("select distinct sitting from congress.preparation_charge where union_id = ? and owner = ?")
                .params(union.value(), owner.value())
                .query(UUID.class)
                .stream()
                .map(SittingId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void save(UnionId union, SittingId sitting, Charge one) {
        var owner = one.owner();
        var file = one.file();
        jdbc.sql("""
                insert into congress.preparation_charge values (?, ?, ?, ?, ?)
                on conflict (union_id, sitting, step) do update set owner = excluded.owner, attachment = excluded.attachment
                """)
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        one.step().name(),
                        owner == null ? null : owner.value(),
                        file == null ? null : file.value()))
                .update();
    }

    @Override
    public List<Charge> with(UnionId union, AttachmentId file) {
        return jdbc.sql("select * from congress.preparation_charge where union_id = ? and attachment = ?")
                .params(union.value(), file.value())
                .query(JdbcCharges::charge)
                .list();
    }

    private static Charge charge(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        var file = row.getObject("attachment", UUID.class);
        return new Charge(
                PreparationStep.valueOf(row.getString("step")),
                owner == null ? null : new MemberId(owner),
                file == null ? null : new AttachmentId(file));
    }
}
