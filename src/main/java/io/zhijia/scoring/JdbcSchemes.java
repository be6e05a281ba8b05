package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import io.zhijia.scoring.Scheme.Content;
import io.zhijia.scoring.SchemeState.Consultation;
import io.zhijia.scoring.SchemeState.Draft;
import io.zhijia.scoring.SchemeState.InForce;
import io.zhijia.scoring.SchemeState.Reviewed;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSchemes implements Schemes {

    private final JdbcClient jdbc;

    JdbcSchemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Scheme> all(UnionId union) {
        var items = new HashMap<UUID, List<Item>>();
        jdbc.sql("select scheme, name, points, source from scoring.item where union_id = ? order by scheme, no")
                .param(union.value())
                .query(row -> {
                    items.computeIfAbsent(row.getObject("scheme", UUID.class), first -> new ArrayList<>())
                            .add(new Item(row.getString("name"), row.getInt("points"), row.getString("source")));
                });
        return jdbc.sql("""
                select * from scoring.scheme where union_id = ?
                order by state = 'IN_FORCE' desc, title, edition desc
                """)
                .param(union.value())
                .query((row, n) -> scheme(union, row, items.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    @Override
    public Scheme get(UnionId union, SchemeId id) {
        var items = jdbc.sql(
                        "select name, points, source from scoring.item where union_id = ? and scheme = ? order by no")
                .params(union.value(), id.value())
                .query(Item.class)
                .list();
        return jdbc.sql("select * from scoring.scheme where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> scheme(union, row, items))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No scheme " + id));
    }

    @Override
    public boolean exists(UnionId union, SchemeId id) {
        return jdbc.sql("select exists (select from scoring.scheme where union_id = ? and id = ?)")
                .params(union.value(), id.value())
                .query(Boolean.class)
                .single();
    }

    private static Scheme scheme(UnionId union, ResultSet row, List<Item> items) throws SQLException {
        return new Scheme(
                union,
                new SchemeId(row.getObject("id", UUID.class)),
                row.getInt("edition"),
                new Content(
                        SchemeKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Role.valueOf(row.getString("role")),
                        row.getString("body"),
                        items,
                        row.getString("vetoes").lines().toList(),
                        Map.of(
                                Side.SELF, row.getInt("self_weight"),
                                Side.GROUP, row.getInt("group_weight"),
                                Side.DEPARTMENT, row.getInt("dept_weight"),
                                Side.LEADERSHIP, row.getInt("lead_weight")),
                        new Bounds(row.getInt("excellent"), row.getInt("good"), row.getInt("basic"))),
                state(row),
                row.getInt("version"));
    }

    private static SchemeState state(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        var passed = row.getObject("passed_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "CONSULTATION" -> new Consultation(row.getObject("opinions_till", LocalDate.class));
            case "IN_FORCE" -> new InForce(decision, passed);
            case "REVIEWED" ->
                new Reviewed(decision, passed, row.getString("finding"), row.getObject("reviewed_on", LocalDate.class));
            default -> new Draft();
        };
    }

    /** What is kept of a state. */
    private record Row(
            String state,
            @Nullable LocalDate until,
            String decision,
            @Nullable LocalDate passed,
            String finding,
            @Nullable LocalDate reviewed) {

        static Row of(SchemeState state) {
            return switch (state) {
                case Draft() -> new Row("DRAFT", null, "", null, "", null);
                case Consultation(var until) -> new Row("CONSULTATION", until, "", null, "", null);
                case InForce(var decision, var on) -> new Row("IN_FORCE", null, decision, on, "", null);
                case Reviewed(var decision, var on, var finding, var reviewed) ->
                    new Row("REVIEWED", null, decision, on, finding, reviewed);
            };
        }
    }

    @Override
    public void save(Scheme scheme) {
        var content = scheme.content();
        var row = Row.of(scheme.state());
        var saved = jdbc.sql("""
                insert into scoring.scheme as s values
                    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (union_id, id) do update set kind = excluded.kind, title = excluded.title,
                    role = excluded.role, body = excluded.body,
                    vetoes = excluded.vetoes, self_weight = excluded.self_weight, group_weight = excluded.group_weight,
                    dept_weight = excluded.dept_weight, lead_weight = excluded.lead_weight, excellent = excluded.excellent,
                    good = excluded.good, basic = excluded.basic, state = excluded.state,
                    opinions_till = excluded.opinions_till, decision = excluded.decision, passed_on = excluded.passed_on,
                    finding = excluded.finding, reviewed_on = excluded.reviewed_on, version = s.version + 1
                where s.version = ?
                """)
                .params(Arrays.asList(
                        scheme.union().value(),
                        scheme.id().value(),
                        scheme.edition(),
                        content.kind().name(),
                        content.title(),
                        content.role().name(),
                        content.text(),
                        String.join("\n", content.vetoes()),
                        content.weight(Side.SELF),
                        content.weight(Side.GROUP),
                        content.weight(Side.DEPARTMENT),
                        content.weight(Side.LEADERSHIP),
                        content.bounds().excellent(),
                        content.bounds().good(),
                        content.bounds().basic(),
                        row.state(),
                        row.until(),
                        row.decision(),
                        row.passed(),
                        row.finding(),
                        row.reviewed(),
                        scheme.version()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(scheme.id() + " changed since it was read");
        }
        jdbc.sql("delete from scoring.item where union_id = ? and scheme = ?")
                .params(scheme.union().value(), scheme.id().value())
                .update();
        for (int i = 0; i < content.items().size(); i++) {
            var item = content.items().get(i);
            jdbc.sql("insert into scoring.item values (?, ?, ?, ?, ?, ?)")
                    .params(
                            scheme.union().value(),
                            scheme.id().value(),
                            i + 1,
                            item.name(),
                            item.points(),
                            item.source())
                    .update();
        }
    }

    @Override
    public List<Opinion> opinions(UnionId union, SchemeId id) {
        return jdbc.sql("select * from scoring.opinion where union_id = ? and scheme = ? order by number")
                .params(union.value(), id.value())
                .query((row, n) -> new Opinion(
                        row.getObject("id", UUID.class),
                        row.getString("said"),
                        row.getObject("said_on", LocalDate.class),
                        Opinion.Outcome.valueOf(row.getString("outcome")),
                        row.getString("answer")))
                .list();
    }

    @Override
    public void say(UnionId union, SchemeId id, Opinion opinion, MemberId author) {
        jdbc.sql("""
                insert into scoring.opinion (union_id, scheme, id, author, said, said_on, outcome, answer)
                values (?, ?, ?, ?, ?, ?, 'WAITING', '') on conflict do nothing
                """)
                .params(union.value(), id.value(), opinion.id(), author.value(), opinion.text(), opinion.on())
                .update();
    }

    @Override
    public boolean answer(UnionId union, SchemeId id, UUID opinion, Opinion.Outcome outcome, String answer) {
        return jdbc.sql("""
                        update scoring.opinion set outcome = ?, answer = ?
                        where union_id = ? and scheme = ? and id = ? and outcome = 'WAITING'
                        """)
                        .params(outcome.name(), answer, union.value(), id.value(), opinion)
                        .update()
                == 1;
    }
}
