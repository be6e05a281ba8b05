package io.zhijia.planconsultation;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsultations implements Consultations {

    private final JdbcClient jdbc;

    JdbcConsultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Consultation> find(UnionId union, PlanId plan) {
        return jdbc.sql("""
                select *, union_id as "union" from planconsultation.consultation where union_id = ? and plan = ?
                """)
                .params(union.value(), plan.value())
                .query(Consultation.class)
                .optional();
    }

    @Override
    public List<Consultation> asking(UnionId union, MemberId person, LocalDate today) {
        return jdbc.sql("""
                select c.*, c.union_id as "union" from planconsultation.consultation c
                where c.union_id = ? and c.closed_on is null and c.until >= ?
                  and not exists (select from planconsultation.opinion o
                                  where o.union_id = c.union_id and o.plan = c.plan and o.author = ?)
                order by c.until
                """)
                .params(union.value(), today, person.value())
                .query(Consultation.class)
                .list();
    }

    @Override
    public List<Consultation> unsettled(UnionId union, LocalDate today) {
        return jdbc.sql("""
                select c.*, c.union_id as "union" from planconsultation.consultation c
                where c.union_id = ? and c.closed_on is null
                  and (c.until < ? or exists (select from planconsultation.opinion o
                       where o.union_id = c.union_id and o.plan = c.plan and o.outcome = 'WAITING'))
                order by c.until
                """)
                .params(union.value(), today)
                .query(Consultation.class)
                .list();
    }

    @Override
    public void save(Consultation one) {
        var saved = jdbc.sql("""
                insert into planconsultation.consultation as c values (?, ?, ?, ?, ?, cast(? as date), 1)
                on conflict (union_id, plan) do update
                set until = excluded.until, closed_on = excluded.closed_on, version = c.version + 1
                where c.version = ?
                """)
                .params(one.union().value(), one.plan().value(), one.question(), one.openedOn(), one.until())
                .param(text(one.closedOn()))
                .param(one.version())
                .update();
        refuseIfStale(saved, one.plan());
    }

    @Override
    public void remove(UnionId union, PlanId plan) {
        Stream.of("opinion", "consultation")
                .forEach(table -> jdbc.sql("delete from planconsultation." + table + " where union_id = ? and plan = ?")
                        .params(union.value(), plan.value())
                        .update());
    }

    @Override
    public Opinion opinion(UnionId union, OpinionId id) {
        return jdbc.sql("""
                select *, union_id as "union" from planconsultation.opinion where union_id = ? and id = ?
                """)
                .params(union.value(), id.value())
                .query(Opinion.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No opinion " + id));
    }

    @Override
    public List<Opinion> opinions(UnionId union, PlanId plan, int limit, int offset) {
        return jdbc.sql("""
                select *, union_id as "union" from planconsultation.opinion
                where union_id = ? and plan = ? and outcome <> 'NO_OBJECTION'
                order by outcome = 'WAITING' desc, given_on, id limit ? offset ?
                """)
                .params(union.value(), plan.value(), limit, offset)
                .query(Opinion.class)
                .list();
    }

    @Override
    public List<Opinion> of(UnionId union, PlanId plan, MemberId author) {
        return jdbc.sql("""
                select *, union_id as "union" from planconsultation.opinion where union_id = ? and plan = ? and author = ?
                order by given_on, id
                """)
                .params(union.value(), plan.value(), author.value())
                .query(Opinion.class)
                .list();
    }

    @Override
    public List<Opinion> latest(UnionId union, MemberId author, int most) {
        return jdbc.sql("""
                select *, union_id as "union" from planconsultation.opinion
                where union_id = ? and author = ? and outcome <> 'NO_OBJECTION'
                order by given_on desc, id limit ?
                """)
                .params(union.value(), author.value(), most)
                .query(Opinion.class)
                .list();
    }

    @Override
    public Turnout turnout(UnionId union, PlanId plan) {
        return jdbc.sql("""
                select count(distinct author) as persons,
                       count(*) filter (where outcome <> 'NO_OBJECTION') as opinions,
                       count(*) filter (where outcome = 'WAITING') as waiting,
                       count(*) filter (where outcome = 'TAKEN') as taken,
                       count(*) filter (where outcome = 'PARTLY') as partly,
                       count(*) filter (where outcome = 'DECLINED') as declined,
                       count(*) filter (where outcome = 'NO_OBJECTION') as no_objection
                from planconsultation.opinion where union_id = ? and plan = ?
                """)
                .params(union.value(), plan.value())
                .query(Turnout.class)
                .single();
    }

    @Override
    public void save(Opinion one) {
        var saved = jdbc.sql("""
                insert into planconsultation.opinion as o values (?, ?, ?, ?, cast(? as uuid), ?, ?, ?, ?, 1)
                on conflict (union_id, id) do update
                set outcome = excluded.outcome, answer = excluded.answer, version = o.version + 1
                where o.version = ?
                """)
                .params(
                        one.union().value(),
                        one.id().value(),
                        one.plan().value(),
                        one.author().value())
                .param(text(one.item()))
                .params(one.body(), one.givenOn(), one.outcome().name(), one.answer(), one.version())
                .update();
        refuseIfStale(saved, one.id());
    }

    @Override
    public void withdraw(UnionId union, OpinionId id) {
        jdbc.sql("delete from planconsultation.opinion where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
    }

    private static void refuseIfStale(int saved, Object id) {
        if (saved == 0) {
            throw new OptimisticLockingFailureException(id + " changed since it was read");
        }
    }

    private static @Nullable String text(@Nullable Object one) {
        return one == null ? null : one.toString();
    }
}
