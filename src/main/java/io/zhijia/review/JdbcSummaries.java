package io.zhijia.review;

import static java.util.Objects.requireNonNull;

import io.zhijia.review.SummaryState.BeforeCommittee;
import io.zhijia.review.SummaryState.Draft;
import io.zhijia.review.SummaryState.Filed;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSummaries implements Summaries {

    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcSummaries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Summary get(UnionId union, SummaryId id) {
        return jdbc.sql("select * from review.summary where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(Row.class)
                .optional()
                .map(row -> row.toSummary(passages(union, id)))
                .orElseThrow(() -> new NoSuchElementException("No summary " + id));
    }

    private List<Passage> passages(UnionId union, SummaryId id) {
        return jdbc.sql("select * from review.passage where union_id = ? and summary = ? order by number")
                .params(union.value(), id.value())
                .query((row, n) -> new Passage(
                        row.getString("heading"),
                        row.getString("fact"),
                        row.getString("drafted"),
                        row.getString("body"),
                        json.readValue(row.getString("figures"), FIGURES),
                        row.getBoolean("stale")))
                .list();
    }

    @Override
    public List<SummaryLine> lines(UnionId union, boolean draftsToo, int limit, int offset) {
        return jdbc.sql("""
                select id, title, begins, ends, state from review.summary
                where union_id = ? and (? or state = 'FILED')
                order by ends desc, begins desc, id limit ? offset ?
                """)
                .params(union.value(), draftsToo, limit, offset)
                .query((row, n) -> new SummaryLine(
                        new SummaryId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("state")))
                .list();
    }

    @Override
    public void save(Summary summary) {
        var saved = jdbc.sql("""
                insert into review.summary as s
                values (:unionId, :id, :title, :begins, :ends, :form, :language, :state, :stateOn, 1)
                on conflict (union_id, id) do update set
                    title = excluded.title, state = excluded.state, state_on = excluded.state_on, version = s.version + 1
                where s.version = :version
                """).paramSource(Row.of(summary)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Summary " + summary.id() + " changed since it was read");
        }
        replacePassages(summary);
    }

    private void replacePassages(Summary summary) {
        jdbc.sql("delete from review.passage where union_id = ? and summary = ?")
                .params(summary.union().value(), summary.id().value())
                .update();
        for (int number = 0; number < summary.passages().size(); number++) {
            add(summary, number, summary.passages().get(number));
        }
    }

    private void add(Summary summary, int number, Passage passage) {
        jdbc.sql("insert into review.passage values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)")
                .params(summary.union().value(), summary.id().value(), number)
                .params(passage.heading(), passage.fact(), passage.drafted(), passage.text())
                .params(json.writeValueAsString(passage.figures()), passage.stale())
                .update();
    }

    /** One row of review.summary. */
    record Row(
            UUID unionId,
            UUID id,
            String title,
            LocalDate begins,
            LocalDate ends,
            String form,
            String language,
            String state,
            @Nullable LocalDate stateOn,
            int version) {

        static Row of(Summary summary) {
            return switch (summary.state()) {
                case Draft() -> of(summary, "DRAFT", null);
                case BeforeCommittee(var since) -> of(summary, "BEFORE_COMMITTEE", since);
                case Filed(var on) -> of(summary, "FILED", on);
            };
        }

        private static Row of(Summary s, String state, @Nullable LocalDate on) {
            return new Row(
                    s.union().value(),
                    s.id().value(),
                    s.title(),
                    s.period().from(),
                    s.period().to(),
                    s.form().name(),
                    s.language().toLanguageTag(),
                    state,
                    on,
                    s.version());
        }

        Summary toSummary(List<Passage> passages) {
            return new Summary(
                    new UnionId(unionId),
                    new SummaryId(id),
                    title,
                    new Period(begins, ends),
                    SummaryForm.valueOf(form),
                    Locale.forLanguageTag(language),
                    passages,
                    switch (state) {
                        case "DRAFT" -> new Draft();
                        case "BEFORE_COMMITTEE" -> new BeforeCommittee(requireNonNull(stateOn));
                        case "FILED" -> new Filed(requireNonNull(stateOn));
                        default -> throw new IllegalStateException("Unknown state of a summary: " + state);
                    },
                    version);
        }
    }
}
