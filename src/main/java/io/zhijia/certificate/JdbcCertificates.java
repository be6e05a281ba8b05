package io.zhijia.certificate;

import io.zhijia.certificate.Change.Matter;
import io.zhijia.document.AttachmentId;
import io.zhijia.particulars.CreditCode;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCertificates implements Certificates {

    private final JdbcClient jdbc;

    JdbcCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Certificate> all(UnionId union) {
        return jdbc.sql("""
                        select * from certificate.certificate where union_id = ? order by expires desc, issued desc, id
                        """)
                .param(union.value())
                .query((row, n) -> certificate(union, row))
                .list();
    }

    private static Certificate certificate(UnionId union, ResultSet row) throws SQLException {
        return new Certificate(
                union,
                new CertificateId(row.getObject("id", UUID.class)),
                new CreditCode(row.getString("code")),
                row.getString("name"),
                row.getString("address"),
                row.getString("representative"),
                row.getString("issuer"),
                row.getObject("issued", LocalDate.class),
                row.getObject("expires", LocalDate.class));
    }

    @Override
    public void add(Certificate one) {
        jdbc.sql("insert into certificate.certificate values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        one.union().value(),
                        one.id().value(),
                        one.code().text(),
                        one.name(),
                        one.address(),
                        one.representative(),
                        one.issuer(),
                        one.issued(),
                        one.expires())
                .update();
    }

    @Override
    public List<Scan> scans(UnionId union) {
        return jdbc.sql("select certificate, file from certificate.scan where union_id = ? order by added_at, file")
                .param(union.value())
                .query((row, n) -> new Scan(
                        new CertificateId(row.getObject("certificate", UUID.class)),
                        new AttachmentId(row.getObject("file", UUID.class))))
                .list();
    }

    @Override
    public void add(UnionId union, Scan scan) {
        jdbc.sql("insert into certificate.scan (union_id, certificate, file) values (?, ?, ?)")
                .params(union.value(), scan.certificate().value(), scan.file().value())
                .update();
    }

    @Override
    public List<Change> changes(UnionId union) {
        return jdbc.sql("select * from certificate.change where union_id = ? order by happened desc, id")
                .param(union.value())
                .query((row, n) -> new Change(
                        union,
                        new ChangeId(row.getObject("id", UUID.class)),
                        Matter.valueOf(row.getString("matter")),
                        row.getString("now"),
                        row.getObject("happened", LocalDate.class),
                        row.getObject("registered", LocalDate.class)))
                .list();
    }

    @Override
    public void save(Change change) {
        jdbc.sql("""
                insert into certificate.change values (:union, :id, :matter, :now, :happened, :registered)
                on conflict (union_id, id) do update set registered = excluded.registered
                """)
                .param("union", change.union().value())
                .param("id", change.id().value())
                .param("matter", change.matter().name())
                .param("now", change.now())
                .param("happened", change.happened())
                .param("registered", change.registered(), Types.DATE)
                .update();
    }
}
