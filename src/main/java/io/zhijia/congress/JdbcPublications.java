package io.zhijia.congress;

import io.zhijia.congress.Issue.Issued;
import io.zhijia.congress.Issue.NotNeeded;
import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublications implements Publications {

    private final JdbcClient jdbc;

    JdbcPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Publication> publication(UnionId union, UUID resolution) {
        return jdbc.sql("select * from congress.resolution_publication where union_id = ? and resolution = ?")
                .params(union.value(), resolution)
                .query((row, n) -> new Publication(
                        row.getString("document_number"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("binding")))
                .optional();
    }

    @Override
    public void save(UnionId union, UUID resolution, Publication one, int seen) {
        refuseUnlessSeen(jdbc.sql("""
                insert into congress.resolution_publication values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, resolution) do update set document_number = excluded.document_number,
                    published_on = excluded.published_on, place = excluded.place, binding = excluded.binding,
                    version = excluded.version
                    where resolution_publication.version = excluded.version - 1
                """)
                .params(union.value(), resolution, one.documentNumber(), one.on(), one.place(), one.binding(), seen + 1)
                .update());
    }

    private static void refuseUnlessSeen(int saved) {
        if (saved == 0) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
    }

    @Override
    public Versions versions(UnionId union, UUID resolution) {
        return new Versions(
                version(union, resolution, "resolution_publication"), version(union, resolution, "resolution_issue"));
    }

    private int version(UnionId union, UUID resolution, String table) {
        return jdbc.sql("select version from congress." + table + " where union_id = ? and resolution = ?")
                .params(union.value(), resolution)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public Optional<Issue> issue(UnionId union, UUID resolution) {
        return jdbc.sql("select * from congress.resolution_issue where union_id = ? and resolution = ?")
                .params(union.value(), resolution)
                .query(JdbcPublications::issue)
                .optional();
    }

    @Override
    public void save(UnionId union, UUID resolution, Issue issue, int seen) {
        switch (issue) {
            case Issued(var on, var number, var file) ->
                save(union, resolution, on, number, file == null ? null : file.value(), null, seen);
            case NotNeeded(var reason) -> save(union, resolution, null, null, null, reason, seen);
        }
    }

    private void save(
            UnionId union,
            UUID resolution,
            @Nullable LocalDate on,
            @Nullable String number,
            @Nullable UUID file,
            @Nullable String reason,
            int seen) {
        refuseUnlessSeen(jdbc.sql("""
                insert into congress.resolution_issue values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, resolution) do update set issued_on = excluded.issued_on,
                    number = excluded.number, attachment = excluded.attachment, not_needed = excluded.not_needed,
                    version = excluded.version
                    where resolution_issue.version = excluded.version - 1
                """)
                .params(Arrays.asList(union.value(), resolution, on, number, file, reason, seen + 1))
                .update());
    }

    @Override
    public Set<UUID> issued(UnionId union) {
        return jdbc.sql("select resolution from congress.resolution_issue where union_id = ?")
                .param(union.value())
                .query(UUID.class)
                .set();
    }

    @Override
    public boolean isIssued(UnionId union, AttachmentId file) {
        return jdbc.sql("select exists (select 1 from congress.resolution_issue where union_id = ? and attachment = ?)")
                .params(union.value(), file.value())
                .query(Boolean.class)
                .single();
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        var on = row.getObject("issued_on", LocalDate.class);
        if (on == null) {
            return new NotNeeded(row.getString("not_needed"));
        }
        var file = row.getObject("attachment", UUID.class);
        return new Issued(on, row.getString("number"), file == null ? null : new AttachmentId(file));
    }
}
