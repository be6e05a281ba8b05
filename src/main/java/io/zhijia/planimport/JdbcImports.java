package io.zhijia.planimport;

import static java.util.Objects.requireNonNull;

import io.zhijia.planimport.ImportState.Accepted;
import io.zhijia.planimport.ImportState.Choosing;
import io.zhijia.planimport.ImportState.Kept;
import io.zhijia.planimport.ImportState.Reviewing;
import io.zhijia.planning.PlanId;
import io.zhijia.planreader.PlanPeriod;
import io.zhijia.planreader.TextKind;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcImports implements Imports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PlanImport get(UnionId union, ImportId id) {
        return jdbc.sql("select * from planimport.plan_import where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(Row.class)
                .optional()
                .map(Row::toImport)
                .orElseThrow(() -> new NoSuchElementException("No import " + id));
    }

    @Override
    public List<ImportLine> lines(UnionId union, int limit, int offset) {
        return jdbc.sql("""
                select id, title, started_on, state from planimport.plan_import
                where union_id = ?
                order by started_on desc, id
                limit ? offset ?
                """)
                .params(union.value(), limit, offset)
                .query(ImportLine.class)
                .list();
    }

    @Override
    public boolean isAccepted(UnionId union, String original) {
        return jdbc.sql("""
                select 1 from planimport.plan_import
                where union_id = ? and ? = any(string_to_array(original, chr(10))) and state = 'ACCEPTED' limit 1
                """)
                .params(union.value(), original)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void save(PlanImport planImport) {
        var saved = jdbc.sql("""
                insert into planimport.plan_import as i
                values (:unionId, :id, :name, :original, :text, :title, :label, :certain, :begins, :ends, :outline,
                        :startedOn, :state, :plan, :acceptedOn, 1, :blanks, :kind, :kept, :keptOn)
                on conflict (union_id, id) do update set
                    text = excluded.text, title = excluded.title, label = excluded.label, certain = excluded.certain,
                    begins = excluded.begins, ends = excluded.ends, outline = excluded.outline,
                    state = excluded.state, plan = excluded.plan, accepted_on = excluded.accepted_on,
                    blanks = excluded.blanks, kind = excluded.kind, kept = excluded.kept, kept_on = excluded.kept_on,
                    version = i.version + 1
                where i.version = :version
                """).paramSource(Row.of(planImport)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Import " + planImport.id() + " changed since it was read");
        }
    }

    /** One row of planimport.plan_import; the columns of other states are null. */
    record Row(
            UUID unionId,
            UUID id,
            String name,
            String original,
            String text,
            String title,
            String label,
            boolean certain,
            LocalDate begins,
            LocalDate ends,
            String outline,
            LocalDate startedOn,
            String state,
            @Nullable UUID plan,
            @Nullable LocalDate acceptedOn,
            int version,
            String blanks,
            String kind,
            @Nullable String kept,
            @Nullable LocalDate keptOn) {

        static Row of(PlanImport i) {
            return switch (i.state()) {
                case Choosing() -> of(i, "CHOOSING", null, null, null, null);
                case Reviewing() -> of(i, "REVIEWING", null, null, null, null);
                case Accepted(var plan, var on) -> of(i, "ACCEPTED", plan.value(), on, null, null);
                case Kept(var place, var on) -> of(i, "KEPT", null, null, place, on);
            };
        }

        private static Row of(
                PlanImport i,
                String state,
                @Nullable UUID plan,
                @Nullable LocalDate acceptedOn,
                @Nullable String kept,
                @Nullable LocalDate keptOn) {
            return new Row(
                    i.union().value(),
                    i.id().value(),
                    i.name(),
                    i.original(),
                    i.text(),
                    i.title(),
                    i.period().label(),
                    i.period().certain(),
                    i.period().from().atDay(1),
                    i.period().to().atEndOfMonth(),
                    JSON.writeValueAsString(i.outline()),
                    i.startedOn(),
                    state,
                    plan,
                    acceptedOn,
                    i.version(),
                    JSON.writeValueAsString(i.blanks()),
                    i.kind().name(),
                    kept,
                    keptOn);
        }

        PlanImport toImport() {
            return new PlanImport(
                    new UnionId(unionId),
                    new ImportId(id),
                    name,
                    original,
                    text,
                    title,
                    new PlanPeriod(label, YearMonth.from(begins), YearMonth.from(ends), certain),
                    TextKind.valueOf(kind),
                    JSON.readValue(outline, Outline.class),
                    JSON.readValue(blanks, Blanks.class),
                    startedOn,
                    switch (state) {
                        case "CHOOSING" -> new Choosing();
                        case "REVIEWING" -> new Reviewing();
                        case "ACCEPTED" -> new Accepted(new PlanId(requireNonNull(plan)), requireNonNull(acceptedOn));
                        case "KEPT" -> new Kept(requireNonNull(kept), requireNonNull(keptOn));
                        default -> throw new IllegalStateException("Unknown state of an import: " + state);
                    },
                    version);
        }
    }
}
