package io.zhijia.archive;

import static java.util.Objects.requireNonNull;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecordLists implements RecordLists {

    private static final int AT_ONCE = 500;
    private static final String LINE = """
            select e.id, e.done_on, e.area, e.kind, e.what, e.venue, e.group_name, e.persons, e.person_times, e.spent_fen,
                e.proven, (select count(*) from archive.evidence x where x.union_id = e.union_id and x.entry = e.id
                    and x.replaced_by is null) as files
            from archive.record_entry e
            where %s
            """;

    private final JdbcClient jdbc;
    private final JdbcClient streaming;

    JdbcRecordLists(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.streaming = JdbcClient.create(new NamedParameterJdbcTemplate(inParts(template)));
    }

    /** The driver otherwise reads a whole list before it hands out the first line. */
    private static JdbcTemplate inParts(JdbcTemplate template) {
        var parts = new JdbcTemplate(requireNonNull(template.getDataSource()));
        parts.setFetchSize(AT_ONCE);
        return parts;
    }

    @Override
    public List<RecordLine> lines(
            UnionId union, RecordFilter filter, RecordScope scope, RecordLine.@Nullable Mark after, int limit) {
        var where = RecordConditions.of(union, filter).within(scope);
        if (after != null) {
            where.and("(e.done_on, e.id) < (:markDay, :markId)", "markDay", after.on());
            where.parameters().put("markId", after.id().value());
        }
        return jdbc.sql(LINE.formatted(where) + "order by e.done_on desc, e.id desc limit " + limit)
                .params(where.parameters())
                .query(JdbcRecordLists::line)
                .list();
    }

    @Override
    public List<RecordLine> ofParticipant(UnionId union, MemberId member, int limit, int offset) {
        var where = RecordConditions.of(union, RecordFilter.ALL).and("""
                exists (select from archive.record_participant p
                        where p.union_id = e.union_id and p.entry = e.id and p.member = :self)""", "self", member.value());
        return jdbc.sql(LINE.formatted(where) + "order by e.done_on desc, e.id limit " + limit + " offset " + offset)
                .params(where.parameters())
                .query(JdbcRecordLists::line)
                .list();
    }

    @Override
    public Map<MemberId, LocalDate> lastParticipation(UnionId union) {
        var last = new HashMap<MemberId, LocalDate>();
        jdbc.sql("""
                select p.member, max(e.done_on) as last from archive.record_participant p
                join archive.record_entry e on e.union_id = p.union_id and e.id = p.entry
                where p.union_id = ? group by p.member
                """).param(union.value()).query((RowCallbackHandler) row ->
                last.put(new MemberId(row.getObject("member", UUID.class)), row.getObject("last", LocalDate.class)));
        return last;
    }

    @Override
    public void each(UnionId union, RecordFilter filter, RecordScope scope, Consumer<RecordLine> reader) {
        var where = RecordConditions.of(union, filter).within(scope);
        streaming
                .sql(LINE.formatted(where) + "order by e.done_on, e.id")
                .params(where.parameters())
                .query((ResultSet row) -> reader.accept(line(row, 0)));
    }

    @Override
    public List<FiledWork> filed(UnionId union, RecordFilter filter, int limit) {
        var where = RecordConditions.of(union, filter);
        return jdbc.sql("select e.id, e.done_on, e.area, e.kind, e.what, e.plan_item from archive.record_entry e where "
                        + where + " order by e.done_on desc, e.id desc limit " + limit)
                .params(where.parameters())
                .query(JdbcRecordLists::filed)
                .list();
    }

    @Override
    public List<FiledProof> proofs(UnionId union, RecordFilter filter, int limit) {
        var where = RecordConditions.of(union, filter);
        return jdbc.sql("""
                select e.id, x.attachment, x.slot, x.caption from archive.record_entry e
                join archive.evidence x on x.union_id = e.union_id and x.replaced_by is null
                    and (x.entry = e.id or x.entry is null and x.plan_item = e.plan_item)
                where %s order by e.done_on, e.id, x.added_at, x.id limit %d
                """.formatted(where, limit))
                .params(where.parameters())
                .query((row, n) -> new FiledProof(
                        new RecordId(row.getObject("id", UUID.class)),
                        new Evidence(
                                row.getObject("attachment", UUID.class),
                                EvidenceSlot.valueOf(row.getString("slot")),
                                row.getString("caption"))))
                .list();
    }

    private static FiledWork filed(ResultSet row, int n) throws SQLException {
        var item = row.getObject("plan_item", UUID.class);
        return new FiledWork(
                new RecordId(row.getObject("id", UUID.class)),
                row.getObject("done_on", LocalDate.class),
                WorkArea.valueOf(row.getString("area")),
                RecordKind.valueOf(row.getString("kind")),
                row.getString("what"),
                item == null ? null : new PlanItemId(item));
    }

    @Override
    public List<LedgerRow> ledger(UnionId union, RecordFilter filter, LedgerBy by) {
        var where = RecordConditions.of(union, filter);
        return jdbc.sql(totalled(where, key(by)) + "order by key")
                .params(where.parameters())
                .query((row, n) -> new LedgerRow(row.getString("key"), row.getString("name"), totals(row, n)))
                .list();
    }

    @Override
    public Map<String, Integer> helpers(UnionId union, RecordFilter filter) {
        var where = RecordConditions.of(union, filter);
        return jdbc
                .sql("""
                select helper, count(distinct e.id) as times from archive.record_entry e,
                    lateral regexp_split_to_table(e.helpers, '[、，,;；\\s（）()]+') helper
                where %s and helper <> '' group by helper
                """.formatted(where))
                .params(where.parameters())
                .query((row, n) -> Map.entry(row.getString("helper"), row.getInt("times")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Totals totals(UnionId union, RecordFilter filter) {
        var where = RecordConditions.of(union, filter);
        return jdbc.sql(totalled(where, "''"))
                .params(where.parameters())
                .query(JdbcRecordLists::totals)
                .optional()
                .orElse(new Totals(0, 0, 0, Money.NONE, 0));
    }

    @Override
    public Optional<LocalDate> oldest(UnionId union) {
        return jdbc.sql("select done_on from archive.record_entry where union_id = ? order by done_on limit 1")
                .param(union.value())
                .query(LocalDate.class)
                .optional();
    }

    /** People known by name are counted once over all entries of a key, the others as often as entries name a number. */
    private static String totalled(RecordConditions where, String key) {
        return """
                with e as materialized (
                    select e.*, %2$s as key, %3$s as gap from archive.record_entry e where %1$s
                ), named as (
                    select e.key, count(distinct p.member) as persons
                    from e join archive.record_participant p on p.union_id = e.union_id and p.entry = e.id
                    where e.known > 0 group by e.key
                )
                select e.key, max(e.group_name) as name, count(*) as entries,
                    sum(e.persons - e.known) + coalesce((select persons from named where named.key = e.key), 0) as persons,
                    sum(e.person_times) as person_times, sum(e.spent_fen) as spent_fen, count(*) filter (where gap) as gaps
                from e group by e.key
                """.formatted(where, key, RecordConditions.GAP);
    }

    private static String key(LedgerBy by) {
        return switch (by) {
            case AREA -> "e.area";
            case MONTH -> "to_char(e.done_on, 'YYYY-MM')";
            case GROUP -> "coalesce(e.group_id::text, '')";
        };
    }

    private static Totals totals(ResultSet row, int n) throws SQLException {
        return new Totals(
                row.getInt("entries"),
                row.getInt("persons"),
                row.getInt("person_times"),
                new Money(row.getLong("spent_fen")),
                row.getInt("gaps"));
    }

    private static RecordLine line(ResultSet row, int n) throws SQLException {
        var files = row.getInt("files");
        return new RecordLine(
                new RecordId(row.getObject("id", UUID.class)),
                row.getObject("done_on", LocalDate.class),
                WorkArea.valueOf(row.getString("area")),
                RecordKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("venue"),
                row.getString("group_name"),
                row.getInt("persons"),
                row.getInt("person_times"),
                new Money(row.getLong("spent_fen")),
                files,
                files == 0 && !row.getBoolean("proven"));
    }
}
