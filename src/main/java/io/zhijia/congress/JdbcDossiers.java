package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDossiers implements Dossiers {

    private final JdbcClient jdbc;

    JdbcDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Dossier> versions(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.dossier where union_id = ? and sitting = ? order by version desc")
                .params(union.value(), sitting.value())
                .query(JdbcDossiers::dossier)
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Dossier one) {
        var by = one.filedBy();
        jdbc.sql("""
                insert into congress.dossier values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, version) do update
                    set filed_on = excluded.filed_on, filed_by = excluded.filed_by
                """)
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        one.version(),
                        one.reason(),
                        one.filedOn(),
                        by == null ? null : by.value()))
                .update();
    }

    @Override
    public List<DossierPaper> papers(UnionId union, SittingId sitting) {
        return jdbc.sql(
                        "select * from congress.dossier_paper where union_id = ? and sitting = ? order by added_on, attachment")
                .params(union.value(), sitting.value())
                .query((row, n) -> new DossierPaper(
                        DossierPart.valueOf(row.getString("part")),
                        new AttachmentId(row.getObject("attachment", UUID.class)),
                        new MemberId(row.getObject("added_by", UUID.class)),
                        row.getObject("added_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, DossierPaper paper) {
        jdbc.sql("insert into congress.dossier_paper values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), sitting.value(), paper.attachment().value())
                .params(paper.part().name(), paper.by().value(), paper.on())
                .update();
    }

    @Override
    public void remove(UnionId union, SittingId sitting, AttachmentId paper) {
        jdbc.sql("delete from congress.dossier_paper where union_id = ? and sitting = ? and attachment = ?")
                .params(union.value(), sitting.value(), paper.value())
                .update();
    }

    @Override
    public Map<DossierPart, String> gaps(UnionId union, SittingId sitting) {
        return jdbc
                .sql("select part, reason from congress.dossier_gap where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> Map.entry(DossierPart.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void gap(UnionId union, SittingId sitting, DossierPart part, String reason) {
        jdbc.sql("""
                insert into congress.dossier_gap values (?, ?, ?, ?)
                on conflict (union_id, sitting, part) do update set reason = excluded.reason
                """)
                .params(union.value(), sitting.value(), part.name(), reason)
                .update();
    }

    @Override
    public void closeGap(UnionId union, SittingId sitting, DossierPart part) {
        jdbc.sql("delete from congress.dossier_gap where union_id = ? and sitting = ? and part = ?")
                .params(union.value(), sitting.value(), part.name())
                .update();
    }

    @Override
    public List<FiledPaper> filed(UnionId union, SittingId sitting, int version) {
        return jdbc.sql("""
                        select * from congress.dossier_filed
                        where union_id = ? and sitting = ? and version = ? order by number
                        """)
                .params(union.value(), sitting.value(), version)
                .query((row, n) -> new FiledPaper(
                        row.getInt("number"),
                        row.getString("path"),
                        new AttachmentId(row.getObject("attachment", UUID.class))))
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, int version, FiledPaper paper) {
        jdbc.sql("insert into congress.dossier_filed values (?, ?, ?, ?, ?, ?)")
                .params(union.value(), sitting.value(), version)
                .params(paper.number(), paper.path(), paper.attachment().value())
                .update();
    }

    private static Dossier dossier(ResultSet row, int number) throws SQLException {
        var by = row.getObject("filed_by", UUID.class);
        return new Dossier(
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("filed_on", LocalDate.class),
                by == null ? null : new MemberId(by));
    }
}
