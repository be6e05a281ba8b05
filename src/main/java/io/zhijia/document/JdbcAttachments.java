package io.zhijia.document;

import io.zhijia.extraction.FileKind;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttachments implements Attachments {

    private final JdbcClient jdbc;

    JdbcAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Attachment get(UnionId union, AttachmentId id) {
        return all(union, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No attachment " + id));
    }

    @Override
    public List<Attachment> all(UnionId union, Collection<AttachmentId> ids) {
        return jdbc.sql("select * from document.attachment where union_id = ? and id = any (?) order by added_at, id")
                .params(union.value(), ids.stream().map(AttachmentId::value).toArray(UUID[]::new))
                .query(JdbcAttachments::attachment)
                .list();
    }

    @Override
    public void add(Attachment attachment) {
        jdbc.sql("""
                insert into document.attachment (union_id, id, name, kind, size, sha256, taken_at, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        attachment.union().value(),
                        attachment.id().value(),
                        attachment.name(),
                        attachment.kind().name(),
                        attachment.size(),
                        attachment.sha256())
                .param(attachment.takenAt())
                .params(attachment.addedBy().value(), attachment.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                new UnionId(row.getObject("union_id", UUID.class)),
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("taken_at", LocalDateTime.class),
                new MemberId(row.getObject("added_by", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
