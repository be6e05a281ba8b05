package io.zhijia.congress;

import io.zhijia.congress.PaperEntry.Given;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPaperRegister implements PaperRegister {

    private final JdbcClient jdbc;

    JdbcPaperRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PaperEntry> find(UnionId union, SittingId sitting, int item) {
        return jdbc.sql("select * from congress.paper_entry where union_id = ? and sitting = ? and item = ?")
                .params(union.value(), sitting.value(), item)
                .query((row, n) -> entry(row))
                .optional();
    }

    @Override
    public List<PaperEntry> of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.paper_entry where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> entry(row))
                .list();
    }

    private static PaperEntry entry(ResultSet row) throws SQLException {
        var on = row.getObject("given_on", LocalDate.class);
        return new PaperEntry(
                row.getInt("item"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("written_by"),
                on == null ? null : new Given(row.getInt("given_version"), on));
    }

    @Override
    public void save(UnionId union, SittingId sitting, PaperEntry entry) {
        var given = entry.given();
        jdbc.sql("""
                insert into congress.paper_entry values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, item) do update set kind = excluded.kind, written_by = excluded.written_by,
                    given_version = excluded.given_version, given_on = excluded.given_on
                """)
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        entry.item(),
                        entry.kind().name(),
                        entry.author(),
                        given == null ? null : given.version(),
                        given == null ? null : given.on()))
                .update();
    }

    @Override
    public List<PaperLine> lines(UnionId union, TermId term, PaperSearch search) {
        var kind = search.kind();
        return jdbc.sql("""
                select s.id as sitting, s.number, s.at::date as day, i.number as item, i.title,
                    coalesce(e.kind, 'OTHER') as kind, coalesce(e.written_by, '') as author, i.handling,
                    p.versions, p.file, e.given_on as given, coalesce(v.passed, cardinality(c.elected) > 0) as passed, v.in_favor, v.against, v.abstained,
                    (select count(*) from congress.paper_reading r where r.union_id = i.union_id and r.sitting = i.sitting
                        and r.item = i.number and r.version = e.given_version) as read
                from congress.sitting s
                join congress.agenda_item i on i.union_id = s.union_id and i.sitting = s.id
                join lateral (
                    select count(*) as versions, (array_agg(attachment order by version desc))[1] as file
                    from congress.paper where union_id = i.union_id and sitting = i.sitting and item = i.number) p
                    on p.versions > 0
                left join congress.paper_entry e on e.union_id = i.union_id and e.sitting = i.sitting and e.item = i.number
                left join congress.vote v on v.union_id = i.union_id and v.sitting = i.sitting and v.item = i.number
                left join congress.election_result c on c.union_id = i.union_id and c.sitting = i.sitting and c.item = i.number
                where s.union_id = :union and s.term = :term and s.state <> 'CANCELLED'
                    and (:words = '' or strpos(lower(i.title || ' ' || coalesce(e.written_by, '')), lower(:words)) > 0)
                    and (:kind = '' or coalesce(e.kind, 'OTHER') = :kind)
                order by s.at desc, s.id, i.place
                """)
                .param("union", union.value())
                .param("term", term.value())
                .param("words", search.words())
                .param("kind", kind == null ? "" : kind.name())
                .query(PaperLine.class)
                .list();
    }

    @Override
    public Set<DelegateId> readers(UnionId union, SittingId sitting, int item, int version) {
        return jdbc.sql("""
                select delegate from congress.paper_reading
                where union_id = ? and sitting = ? and item = ? and version = ?
                """)
                .params(union.value(), sitting.value(), item, version)
                .query((row, n) -> new DelegateId(Objects.requireNonNull(row.getObject("delegate", UUID.class))))
                .set();
    }

    @Override
    public void read(UnionId union, SittingId sitting, int item, int version, DelegateId delegate, LocalDate on) {
        jdbc.sql("insert into congress.paper_reading values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), sitting.value(), item, version, delegate.value(), on)
                .update();
    }

    @Override
    public List<PaperLine.Unread> unread(UnionId union, MemberId member) {
        return jdbc.sql("""
                select s.id as sitting, i.number as item, i.title, s.at::date as day
                from congress.paper_entry e
                join congress.agenda_item i on i.union_id = e.union_id and i.sitting = e.sitting and i.number = e.item
                join congress.sitting s on s.union_id = e.union_id and s.id = e.sitting and s.state in ('PREPARING', 'OPEN')
                join congress.delegate d on d.union_id = s.union_id and d.term = s.term and d.part = 'DELEGATE'
                    and d.since <= s.at::date and (d.until is null or d.until >= s.at::date)
                where e.union_id = ? and d.member = ? and e.given_on is not null and not exists (
                    select 1 from congress.paper_reading r where r.union_id = e.union_id and r.sitting = e.sitting
                        and r.item = e.item and r.version = e.given_version and r.delegate = d.id)
                order by s.at, i.place
                """)
                .params(union.value(), member.value())
                .query(PaperLine.Unread.class)
                .list();
    }

    @Override
    public void forget(UnionId union, SittingId sitting, int item) {
        for (var table : List.of("paper_reading", "paper_entry")) {
            jdbc.sql("delete from congress." + table + " where union_id = ? and sitting = ? and item = ?")
                    .params(union.value(), sitting.value(), item)
                    .update();
        }
    }
}
