package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcResolutions implements Resolutions {

    private final JdbcClient jdbc;

    JdbcResolutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Resolution> all(UnionId union) {
        return jdbc.sql("select * from congress.resolution where union_id = ? order by year desc, number desc")
                .param(union.value())
                .query(JdbcResolutions::resolution)
                .list();
    }

    @Override
    public Resolution get(UnionId union, UUID id) {
        return find(union, id).orElseThrow(() -> new NoSuchElementException("No resolution " + id));
    }

    @Override
    public Optional<Resolution> find(UnionId union, UUID id) {
        return jdbc.sql("select * from congress.resolution where union_id = ? and id = ?")
                .params(union.value(), id)
                .query(JdbcResolutions::resolution)
                .optional();
    }

    /** Two at once get the same and the second is refused by the table: nothing is lost, it is sent again. */
    @Override
    public int nextNumber(UnionId union, int year) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from congress.resolution where union_id = ? and year = ?")
                .params(union.value(), year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(Resolution one) {
        jdbc.sql("""
                insert into congress.resolution values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set
                    text = excluded.text, handler = excluded.handler, due = excluded.due, version = excluded.version
                """)
                .params(Arrays.asList(
                        one.union().value(),
                        one.id(),
                        one.sitting().value(),
                        one.item(),
                        one.year(),
                        one.number(),
                        one.title(),
                        one.text(),
                        one.handler(),
                        one.due(),
                        one.wording()))
                .update();
    }

    @Override
    public List<Wording> wordings(UnionId union, UUID id) {
        return jdbc.sql("""
                select * from congress.resolution_wording where union_id = ? and resolution = ? order by version desc
                """)
                .params(union.value(), id)
                .query((row, n) -> new Wording(
                        row.getInt("version"),
                        row.getString("text"),
                        new MemberId(row.getObject("changed_by", UUID.class)),
                        row.getObject("changed_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, UUID id, Wording before) {
        jdbc.sql("insert into congress.resolution_wording values (?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id,
                        before.version(),
                        before.text(),
                        before.changedBy().value(),
                        before.changedOn())
                .update();
    }

    @Override
    public List<Progress> progress(UnionId union, UUID id) {
        return jdbc.sql("""
                select * from congress.resolution_progress where union_id = ? and resolution = ? order by number desc
                """)
                .params(union.value(), id)
                .query((row, n) -> new Progress(
                        row.getInt("number"),
                        row.getInt("percent"),
                        row.getString("note"),
                        new MemberId(row.getObject("noted_by", UUID.class)),
                        row.getObject("noted_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, UUID id, Progress one) {
        jdbc.sql("insert into congress.resolution_progress values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id,
                        one.number(),
                        one.percent(),
                        one.note(),
                        one.by().value(),
                        one.on())
                .update();
    }

    @Override
    public Map<UUID, Integer> percents(UnionId union) {
        return jdbc
                .sql("""
                        select distinct on (resolution) resolution, percent from congress.resolution_progress
                        where union_id = ? order by resolution, number desc
                        """)
                .param(union.value())
                .query((row, n) -> Map.entry(row.getObject("resolution", UUID.class), row.getInt("percent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Checked> checks(UnionId union, UUID id) {
        return jdbc.sql("""
                select * from congress.resolution_check where union_id = ? and resolution = ? order by number desc
                """)
                .params(union.value(), id)
                .query((row, n) -> new Checked(
                        row.getInt("number"),
                        row.getBoolean("holds"),
                        row.getString("finding"),
                        new MemberId(row.getObject("checked_by", UUID.class)),
                        row.getObject("checked_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, UUID id, Checked one) {
        jdbc.sql("insert into congress.resolution_check values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id,
                        one.number(),
                        one.holds(),
                        one.finding(),
                        one.by().value(),
                        one.on())
                .update();
    }

    @Override
    public Map<UUID, CarriedOut> stages(UnionId union) {
        return jdbc
                .sql("""
                        select distinct on (p.resolution) p.resolution, p.percent, c.holds
                        from congress.resolution_progress p left join congress.resolution_check c
                            on c.union_id = p.union_id and c.resolution = p.resolution and c.number = p.number
                        where p.union_id = ? order by p.resolution, p.number desc
                        """)
                .param(union.value())
                .query((row, n) -> Map.entry(
                        row.getObject("resolution", UUID.class),
                        CarriedOut.of(row.getInt("percent"), row.getObject("holds", Boolean.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Resolution resolution(ResultSet row, int number) throws SQLException {
        return new Resolution(
                new UnionId(row.getObject("union_id", UUID.class)),
                row.getObject("id", UUID.class),
                new SittingId(row.getObject("sitting", UUID.class)),
                row.getInt("item"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("text"),
                row.getString("handler"),
                row.getObject("due", LocalDate.class),
                row.getInt("version"));
    }
}
