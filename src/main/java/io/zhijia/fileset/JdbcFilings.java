package io.zhijia.fileset;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFilings implements Filings {

    private final JdbcClient jdbc;

    JdbcFilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Filing> of(UnionId union, FileSetId set) {
        return jdbc.sql("""
                select f.* from fileset.filing f
                join fileset.part p on p.union_id = f.union_id and p.id = f.part
                join fileset.book b on b.union_id = p.union_id and b.id = p.book
                where f.union_id = ? and b.file_set = ? order by f.filed_at, f.id
                """)
                .params(union.value(), set.value())
                .query(JdbcFilings::filing)
                .list();
    }

    @Override
    public Optional<Filing> find(UnionId union, UUID id) {
        return jdbc.sql("select * from fileset.filing where union_id = ? and id = ?")
                .params(union.value(), id)
                .query(JdbcFilings::filing)
                .optional();
    }

    @Override
    public void add(UnionId union, Filing filing) {
        var file = filing.file();
        jdbc.sql("insert into fileset.filing values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (union_id, id) do nothing")
                .params(union.value(), filing.id(), filing.part().value())
                .param(file == null ? null : file.value())
                .param(filing.text())
                .param(filing.place())
                .params(filing.by(), filing.on())
                .update();
    }

    @Override
    public void remove(UnionId union, UUID id) {
        jdbc.sql("delete from fileset.filing where union_id = ? and id = ?")
                .params(union.value(), id)
                .update();
    }

    private static Filing filing(ResultSet row, int n) throws SQLException {
        var file = row.getObject("file", UUID.class);
        return new Filing(
                row.getObject("id", UUID.class),
                new PartId(row.getObject("part", UUID.class)),
                file == null ? null : new AttachmentId(file),
                row.getString("text"),
                row.getString("place"),
                row.getString("by_name"),
                row.getObject("filed_on", LocalDate.class));
    }
}
