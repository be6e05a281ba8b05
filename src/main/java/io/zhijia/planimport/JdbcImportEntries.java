package io.zhijia.planimport;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.MemberId;
import io.zhijia.planreader.ReadWarning;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcImportEntries implements ImportEntries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcImportEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ImportEntry get(UnionId union, ImportId of, EntryId id) {
        return jdbc.sql("select * from planimport.entry where union_id = ? and import_of = ? and id = ?")
                .params(union.value(), of.value(), id.value())
                .query(Row.class)
                .optional()
                .map(Row::toEntry)
                .orElseThrow(() -> new NoSuchElementException("No entry " + id));
    }

    @Override
    public List<ImportEntry> of(UnionId union, ImportId of) {
        return jdbc
                .sql("select * from planimport.entry where union_id = ? and import_of = ? order by position")
                .params(union.value(), of.value())
                .query(Row.class)
                .stream()
                .map(Row::toEntry)
                .toList();
    }

    @Override
    public void replace(PlanImport of, List<ImportEntry> entries) {
        jdbc.sql("delete from planimport.entry where union_id = ? and import_of = ?")
                .params(of.union().value(), of.id().value())
                .update();
        entries.forEach(this::save);
    }

    @Override
    public void moveUp(UnionId union, ImportId of, int behind, int by) {
        jdbc.sql("""
                update planimport.entry set position = position + ?
                where union_id = ? and import_of = ? and position > ?
                """).params(by, union.value(), of.value(), behind).update();
    }

    @Override
    public void save(ImportEntry entry) {
        var saved = jdbc.sql("""
                insert into planimport.entry as e
                values (:unionId, :id, :importOf, :position, :months, :title, :area, :launch, :begins, :ends, :wholeMonths,
                        :fromOffset, :toOffset, :dropped, :warnings, 1, :owner)
                on conflict (union_id, id) do update set
                    months = excluded.months, title = excluded.title, area = excluded.area, launch = excluded.launch,
                    begins = excluded.begins, ends = excluded.ends, whole_months = excluded.whole_months,
                    dropped = excluded.dropped, warnings = excluded.warnings, owner = excluded.owner, version = e.version + 1
                where e.version = :version
                """).paramSource(Row.of(entry)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Entry " + entry.id() + " changed since it was read");
        }
    }

    @Override
    public void remove(ImportEntry entry) {
        jdbc.sql("delete from planimport.entry where union_id = ? and import_of = ? and id = ?")
                .params(entry.union().value(), entry.of().value(), entry.id().value())
                .update();
    }

    /** One row of planimport.entry; months as in {@code 7,8}. */
    record Row(
            UUID unionId,
            UUID id,
            UUID importOf,
            int position,
            String months,
            String title,
            @Nullable String area,
            String launch,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            boolean wholeMonths,
            int fromOffset,
            int toOffset,
            boolean dropped,
            String warnings,
            int version,
            @Nullable UUID owner) {

        static Row of(ImportEntry e) {
            var days = e.days();
            var area = e.area();
            var owner = e.owner();
            return new Row(
                    e.union().value(),
                    e.id().value(),
                    e.of().value(),
                    e.position(),
                    e.months().stream().map(String::valueOf).collect(joining(",")),
                    e.title(),
                    area == null ? null : area.name(),
                    e.launch().name(),
                    days == null ? null : days.begins(),
                    days == null ? null : days.ends(),
                    days != null && days.wholeMonths(),
                    e.from(),
                    e.to(),
                    e.dropped(),
                    JSON.writeValueAsString(e.warnings()),
                    e.version(),
                    owner == null ? null : owner.value());
        }

        ImportEntry toEntry() {
            return new ImportEntry(
                    new UnionId(unionId),
                    new EntryId(id),
                    new ImportId(importOf),
                    position,
                    Stream.of(months.split(","))
                            .filter(month -> !month.isEmpty())
                            .map(Integer::valueOf)
                            .toList(),
                    title,
                    area == null ? null : WorkArea.valueOf(area),
                    LaunchKind.valueOf(launch),
                    begins == null || ends == null ? null : new Days(begins, ends, wholeMonths),
                    owner == null ? null : new MemberId(owner),
                    fromOffset,
                    toOffset,
                    dropped,
                    JSON.readValue(warnings, new TypeReference<List<ReadWarning>>() {}),
                    version);
        }
    }
}
