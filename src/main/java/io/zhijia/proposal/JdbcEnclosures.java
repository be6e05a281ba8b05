package io.zhijia.proposal;

import io.zhijia.document.AttachmentId;
import io.zhijia.proposal.Enclosure.Part;
import io.zhijia.proposal.Enclosure.Place;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnclosures implements Enclosures {

    private final JdbcClient jdbc;

    JdbcEnclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Enclosure> of(UnionId union, Collection<ProposalId> proposals) {
        return jdbc.sql("""
                        select * from proposal.file where union_id = :union and proposal = any (:ids)
                        order by added_at, attachment
                        """)
                .param("union", union.value())
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new), Types.ARRAY)
                .query(JdbcEnclosures::enclosure)
                .list();
    }

    @Override
    public List<Enclosure> with(UnionId union, AttachmentId file) {
        return jdbc.sql(
                        "select * from proposal.file where union_id = ? and attachment = ? order by proposal, part, entry")
                .params(union.value(), file.value())
                .query(JdbcEnclosures::enclosure)
                .list();
    }

    @Override
    public void add(UnionId union, Enclosure one, LocalDateTime now) {
        jdbc.sql("insert into proposal.file values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), one.proposal().value())
                .params(one.place().part().name(), one.place().entry())
                .params(one.file().value(), now)
                .update();
    }

    @Override
    public void remove(UnionId union, Enclosure one) {
        jdbc.sql("""
                        delete from proposal.file
                        where union_id = ? and proposal = ? and part = ? and entry = ? and attachment = ?
                        """)
                .params(union.value(), one.proposal().value())
                .params(one.place().part().name(), one.place().entry())
                .param(one.file().value())
                .update();
    }

    private static Enclosure enclosure(ResultSet row, int number) throws SQLException {
        return new Enclosure(
                CaseRows.proposal(row),
                new Place(Part.valueOf(row.getString("part")), row.getInt("entry")),
                new AttachmentId(row.getObject("attachment", UUID.class)));
    }
}
