package io.zhijia.congress;

import io.zhijia.congress.Count.Manner;
import io.zhijia.decision.Base;
import io.zhijia.decision.Share;
import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHall implements Hall {

    private final JdbcClient jdbc;
    private final HallChanges changes;

    JdbcHall(JdbcClient jdbc, HallChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<AgendaItem> agenda(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.agenda_item where union_id = ? and sitting = ? order by place")
                .params(union.value(), sitting.value())
                .query((row, n) -> new AgendaItem(
                        row.getInt("number"),
                        row.getInt("place"),
                        row.getString("title"),
                        row.getString("reporter"),
                        Handling.valueOf(row.getString("handling")),
                        row.getString("minutes")))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, AgendaItem item) {
        jdbc.sql("""
                insert into congress.agenda_item (union_id, sitting, number, place, title, reporter, handling, minutes)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, number) do update set title = excluded.title,
                    reporter = excluded.reporter, handling = excluded.handling, minutes = excluded.minutes
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        item.number(),
                        item.place(),
                        item.title(),
                        item.reporter(),
                        item.handling().name(),
                        item.minutes())
                .update();
        jdbc.sql("update congress.sitting set last_item = ? where union_id = ? and id = ? and last_item < ?")
                .params(item.number(), union.value(), sitting.value(), item.number())
                .update();
        changes.note(sitting);
    }

    @Override
    public int lastNumber(UnionId union, SittingId sitting) {
        return jdbc.sql("select last_item from congress.sitting where union_id = ? and id = ?")
                .params(union.value(), sitting.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void arrange(UnionId union, SittingId sitting, AgendaOrder order) {
        jdbc.sql("""
                update congress.agenda_item i set place = given.place
                from unnest(?::integer[]) with ordinality as given (number, place)
                where i.union_id = ? and i.sitting = ? and i.number = given.number
                """)
                .params(order.numbers().toArray(Integer[]::new), union.value(), sitting.value())
                .update();
        changes.note(sitting);
    }

    @Override
    public void remove(UnionId union, SittingId sitting, int item) {
        for (var table : List.of(
                "paper where item", "hand_count where item", "amendment where item", "agenda_item where number")) {
            jdbc.sql("delete from congress." + table + " = ? and union_id = ? and sitting = ?")
                    .params(item, union.value(), sitting.value())
                    .update();
        }
        changes.note(sitting);
    }

    @Override
    public List<ItemPaper> papers(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.paper where union_id = ? and sitting = ? order by item, version")
                .params(union.value(), sitting.value())
                .query((row, n) -> new ItemPaper(
                        row.getInt("item"),
                        row.getInt("version"),
                        new AttachmentId(row.getObject("attachment", UUID.class)),
                        new MemberId(row.getObject("added_by", UUID.class)),
                        row.getObject("added_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, ItemPaper paper) {
        jdbc.sql("insert into congress.paper values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        sitting.value(),
                        paper.item(),
                        paper.version(),
                        paper.attachment().value(),
                        paper.by().value(),
                        paper.on())
                .update();
        changes.note(sitting);
    }

    @Override
    public Optional<SittingId> sittingOf(UnionId union, AttachmentId file) {
        return jdbc.sql("select sitting from congress.paper where union_id = ? and attachment = ?")
                .params(union.value(), file.value())
                .query(UUID.class)
                .optional()
                .map(SittingId::new);
    }

    @Override
    public List<Attendance> attendance(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.attendance where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Attendance(
                        new DelegateId(row.getObject("delegate", UUID.class)),
                        Presence.valueOf(row.getString("presence")),
                        row.getString("reason"),
                        row.getObject("at", LocalDateTime.class),
                        row.getBoolean("oneself")))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Attendance one) {
        jdbc.sql("""
                insert into congress.attendance values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, delegate) do update set presence = excluded.presence,
                    reason = excluded.reason, at = excluded.at, oneself = excluded.oneself
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        one.delegate().value(),
                        one.presence().name(),
                        one.reason(),
                        one.at(),
                        one.isByOneself())
                .update();
        changes.note(sitting);
    }

    @Override
    public void forget(UnionId union, SittingId sitting, DelegateId delegate) {
        jdbc.sql("delete from congress.attendance where union_id = ? and sitting = ? and delegate = ?")
                .params(union.value(), sitting.value(), delegate.value())
                .update();
        changes.note(sitting);
    }

    @Override
    public Optional<FirstCount> firstCount(UnionId union, SittingId sitting, int item) {
        return jdbc.sql("select * from congress.hand_count where union_id = ? and sitting = ? and item = ? for update")
                .params(union.value(), sitting.value(), item)
                .query(JdbcHall::firstCount)
                .optional();
    }

    @Override
    public List<FirstCount> firstCounts(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.hand_count where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query(JdbcHall::firstCount)
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, FirstCount first) {
        forget(union, sitting, first);
        var count = first.count();
        jdbc.sql("insert into congress.hand_count values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        first.item(),
                        count.manner().name(),
                        count.inFavor(),
                        count.against(),
                        count.abstained(),
                        count.spoiled(),
                        first.by().value(),
                        count.issued(),
                        first.openly()))
                .update();
    }

    @Override
    public void forget(UnionId union, SittingId sitting, FirstCount first) {
        jdbc.sql("delete from congress.hand_count where union_id = ? and sitting = ? and item = ?")
                .params(union.value(), sitting.value(), first.item())
                .update();
    }

    @Override
    public List<Vote> votes(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.vote where union_id = ? and sitting = ? order by item")
                .params(union.value(), sitting.value())
                .query(JdbcHall::vote)
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, Vote vote) {
        var count = vote.count();
        jdbc.sql("""
                insert into congress.vote values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        vote.item(),
                        count.manner().name(),
                        count.inFavor(),
                        count.against(),
                        count.abstained(),
                        count.spoiled(),
                        vote.entitled(),
                        vote.present(),
                        vote.base().name(),
                        vote.baseNumber(),
                        vote.share().comparison().name(),
                        vote.share().numerator(),
                        vote.share().denominator(),
                        vote.needed(),
                        vote.source(),
                        vote.isPassed(),
                        vote.countedBy().value(),
                        vote.confirmedBy().value(),
                        vote.at(),
                        vote.ballot(),
                        count.issued(),
                        vote.openly()))
                .update();
        changes.note(sitting);
    }

    @Override
    public List<Acclaimed> acclaimed(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.acclamation where union_id = ? and sitting = ? order by item")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Acclaimed(
                        row.getInt("item"),
                        row.getInt("entitled"),
                        row.getInt("present"),
                        new MemberId(row.getObject("noted_by", UUID.class)),
                        row.getObject("at", LocalDateTime.class)))
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, Acclaimed one) {
        jdbc.sql("insert into congress.acclamation values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        sitting.value(),
                        one.item(),
                        one.entitled(),
                        one.present(),
                        one.by().value(),
                        one.at())
                .update();
        changes.note(sitting);
    }

    @Override
    public List<Elected> elected(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.election_result where union_id = ? and sitting = ? order by item")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Elected(
                        row.getInt("item"),
                        row.getString("ballot"),
                        row.getInt("entitled"),
                        row.getInt("present"),
                        row.getInt("issued"),
                        row.getInt("returned"),
                        row.getInt("valid"),
                        List.of((String[]) row.getArray("elected").getArray()),
                        row.getObject("at", LocalDateTime.class)))
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, Elected one) {
        jdbc.sql("insert into congress.election_result values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?)")
                .params(
                        union.value(),
                        sitting.value(),
                        one.item(),
                        one.place(),
                        one.entitled(),
                        one.present(),
                        one.issued(),
                        one.returned(),
                        one.valid(),
                        one.names().toArray(String[]::new),
                        one.at())
                .update();
        changes.note(sitting);
    }

    @Override
    public String code(UnionId union, SittingId sitting) {
        return jdbc.sql("select code from congress.sitting where union_id = ? and id = ?")
                .params(union.value(), sitting.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No sitting " + sitting));
    }

    private static FirstCount firstCount(ResultSet row, int number) throws SQLException {
        return new FirstCount(
                row.getInt("item"),
                count(row),
                new MemberId(row.getObject("counted_by", UUID.class)),
                row.getString("openly"));
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                Manner.valueOf(row.getString("manner")),
                row.getInt("in_favor"),
                row.getInt("against"),
                row.getInt("abstained"),
                row.getInt("spoiled"),
                row.getObject("issued", Integer.class));
    }

    private static Vote vote(ResultSet row, int number) throws SQLException {
        return new Vote(
                row.getInt("item"),
                count(row),
                row.getInt("entitled"),
                row.getInt("present"),
                Base.valueOf(row.getString("base")),
                row.getInt("base_number"),
                new Share(
                        Share.Comparison.valueOf(row.getString("comparison")),
                        row.getInt("numerator"),
                        row.getInt("denominator")),
                row.getInt("needed"),
                row.getString("source"),
                new MemberId(row.getObject("counted_by", UUID.class)),
                new MemberId(row.getObject("confirmed_by", UUID.class)),
                row.getObject("at", LocalDateTime.class),
                row.getString("ballot"),
                row.getString("openly"));
    }
}
