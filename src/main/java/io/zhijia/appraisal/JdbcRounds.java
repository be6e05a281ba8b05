package io.zhijia.appraisal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.zhijia.ballot.BallotId;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.survey.SurveyId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRounds implements Rounds {

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Round> all(UnionId union) {
        return jdbc
                .sql("select id from appraisal.round where union_id = ? order by year desc, number desc limit 100")
                .param(union.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> get(union, new RoundId(id)))
                .toList();
    }

    @Override
    public List<Asked> withWords(UnionId union) {
        return jdbc.sql("""
                select r.id, r.title, array_agg(g.words) as surveys from appraisal.round r
                join appraisal.rater_group g on g.union_id = r.union_id and g.round = r.id
                where r.union_id = ? and r.stage <> 'FILED' and g.words is not null
                group by r.id, r.title, r.year, r.number order by r.year desc, r.number desc limit 20
                """)
                .param(union.value())
                .query((row, n) -> new Asked(
                        new RoundId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Stream.of((UUID[]) row.getArray("surveys").getArray())
                                .map(SurveyId::new)
                                .collect(toSet())))
                .list();
    }

    @Override
    public List<Round> decidedIn(UnionId union, int year) {
        return jdbc.sql("""
                        select id from appraisal.round where union_id = ? and extract(year from decided_on) = ?
                        order by decided_on, number
                        """).params(union.value(), year).query(UUID.class).list().stream()
                .map(id -> get(union, new RoundId(id)))
                .toList();
    }

    @Override
    public boolean hasRatedPersons(UnionId union, int year) {
        return jdbc.sql("""
                select exists (select from appraisal.round r
                    join appraisal.object o on o.union_id = r.union_id and o.round = r.id
                    where r.union_id = ? and extract(year from r.decided_on) = ? and o.kind in ('LEADER', 'HEAD', 'DEPUTY'))
                """).params(union.value(), year).query(Boolean.class).single();
    }

    @Override
    public List<Unfiled> unfiledBefore(UnionId union, LocalDate day) {
        return jdbc.sql("""
                select id, title from appraisal.round where union_id = ? and stage in ('RESULT', 'REPORTED') and decided_on < ?
                order by decided_on, number limit 20
                """)
                .params(union.value(), day)
                .query((row, n) -> new Unfiled(new RoundId(row.getObject("id", UUID.class)), row.getString("title")))
                .list();
    }

    @Override
    public Round get(UnionId union, RoundId id) {
        var objects = rows(union, id, "select * from appraisal.object where union_id = ? and round = ? order by no")
                .query((row, n) -> rated(row))
                .list();
        var groups = rows(union, id, "select * from appraisal.rater_group where union_id = ? and round = ? order by no")
                .query((row, n) -> group(row))
                .list();
        var forms = new EnumMap<ObjectKind, Form>(ObjectKind.class);
        rows(union, id, "select * from appraisal.form where union_id = ? and round = ?")
                .query((row, n) -> new Form(
                        ObjectKind.valueOf(row.getString("kind")),
                        List.of(row.getString("criteria").split(",", -1)),
                        Scale.valueOf(row.getString("scale"))))
                .list()
                .forEach(form -> forms.put(form.kind(), form));
        return rows(union, id, "select * from appraisal.round where union_id = ? and id = ?")
                .query((row, n) -> round(union, row, objects, groups, forms))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No round " + id));
    }

    @Override
    public boolean exists(UnionId union, RoundId id) {
        return rows(union, id, "select count(*) from appraisal.round where union_id = ? and id = ?")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void remove(Round round) {
        List.of("appraisal.object", "appraisal.rater_group", "appraisal.form").forEach(table -> clear(table, round));
        rows(round.union(), round.id(), "delete from appraisal.round where union_id = ? and id = ?")
                .update();
    }

    private JdbcClient.StatementSpec rows(UnionId union, RoundId id, String sql) {
        return jdbc.sql(sql).params(union.value(), id.value());
    }

    @Override
    public Optional<Round> by(UnionId union, BallotId ballot) {
        return jdbc.sql("select round from appraisal.rater_group where union_id = ? and ballot = ?")
                .params(union.value(), ballot.value())
                .query(UUID.class)
                .optional()
                .map(id -> get(union, new RoundId(id)));
    }

    @Override
    public int nextNumber(UnionId union, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('appraisal.round'), hashtext(?))")
                .param(union.toString())
                .query((row, n) -> n)
                .list();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from appraisal.round where union_id = ? and year = ?")
                .params(union.value(), year)
                .query(Integer.class)
                .single();
    }

    private static Rated rated(ResultSet row) throws SQLException {
        var member = row.getObject("member", UUID.class);
        return new Rated(
                row.getInt("no"),
                ObjectKind.valueOf(row.getString("kind")),
                row.getString("name"),
                member == null ? null : new MemberId(member));
    }

    private static RaterGroup group(ResultSet row) throws SQLException {
        var ballot = row.getObject("ballot", UUID.class);
        var words = row.getObject("words", UUID.class);
        return new RaterGroup(
                row.getInt("no"),
                row.getString("name"),
                Raters.valueOf(row.getString("raters")),
                row.getObject("source", UUID.class),
                row.getInt("weight"),
                read(row.getString("rates"), ObjectKind::valueOf),
                ballot == null ? null : new BallotId(ballot),
                words == null ? null : new SurveyId(words));
    }

    private static Round round(
            UnionId union, ResultSet row, List<Rated> objects, List<RaterGroup> groups, Map<ObjectKind, Form> forms)
            throws SQLException {
        var item = row.getObject("plan_item", UUID.class);
        return new Round(
                union,
                new RoundId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("title"),
                Region.valueOf(row.getString("region")),
                item == null ? null : new PlanItemId(item),
                read(row.getString("uses"), Use::valueOf),
                row.getInt("personnel_weight"),
                objects,
                groups,
                forms,
                Stage.valueOf(row.getString("stage")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reported_to"),
                row.getInt("version"));
    }

    private static <T> Set<T> read(String names, Function<String, T> one) {
        return Stream.of(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(one)
                .collect(toSet());
    }

    private static String written(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(joining(","));
    }

    @Override
    public void save(Round round) {
        var item = round.planItem();
        var kept = jdbc.sql("""
                insert into appraisal.round as r (union_id, id, year, number, title, region, plan_item, uses, stage,
                    decided_on, reported_to, personnel_weight, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set uses = excluded.uses, stage = excluded.stage, decided_on = excluded.decided_on,
                    reported_to = excluded.reported_to,
                    personnel_weight = excluded.personnel_weight, version = excluded.version
                where r.version = excluded.version - 1
                """)
                .params(Arrays.asList(
                        round.union().value(),
                        round.id().value(),
                        round.year(),
                        round.number(),
                        round.title(),
                        round.region().name(),
                        item == null ? null : item.value(),
                        written(round.uses()),
                        round.stage().name(),
                        round.decided(),
                        round.reportedTo(),
                        round.personnelWeight(),
                        round.version() + 1))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(round.id() + " changed since it was read");
        }
        saveObjects(round);
        saveGroups(round);
        saveForms(round);
    }

    private void saveObjects(Round round) {
        clear("appraisal.object", round);
        for (var object : round.objects()) {
            var member = object.member();
            jdbc.sql("insert into appraisal.object (union_id, round, no, kind, name, member) values (?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            round.union().value(),
                            round.id().value(),
                            object.no(),
                            object.kind().name(),
                            object.name(),
                            member == null ? null : member.value()))
                    .update();
        }
    }

    private void saveGroups(Round round) {
        clear("appraisal.rater_group", round);
        for (var group : round.groups()) {
            var ballot = group.ballot();
            var words = group.words();
            jdbc.sql("""
                    insert into appraisal.rater_group (union_id, round, no, name, raters, source, weight, rates, ballot, words)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(Arrays.asList(
                            round.union().value(),
                            round.id().value(),
                            group.no(),
                            group.name(),
                            group.raters().name(),
                            group.source(),
                            group.weight(),
                            written(group.rates()),
                            ballot == null ? null : ballot.value(),
                            words == null ? null : words.value()))
                    .update();
        }
    }

    private void saveForms(Round round) {
        clear("appraisal.form", round);
        round.forms()
                .forEach((kind, form) -> jdbc.sql(
                                "insert into appraisal.form (union_id, round, kind, criteria, scale) values (?, ?, ?, ?, ?)")
                        .params(
                                round.union().value(),
                                round.id().value(),
                                kind.name(),
                                String.join(",", form.criteria()),
                                form.scale().name())
                        .update());
    }

    private void clear(String table, Round round) {
        jdbc.sql("delete from " + table + " where union_id = ? and round = ?")
                .params(round.union().value(), round.id().value())
                .update();
    }
}
