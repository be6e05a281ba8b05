package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.BEGINS_BEFORE_THE_LAST;
import static io.zhijia.congress.CongressRefusal.NUMBER_TAKEN;
import static io.zhijia.congress.CongressRefusal.SAY_WHOSE_IT_IS;
import static io.zhijia.congress.CongressRefusal.TERM_IN_USE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms are entered and put right. */
@Service
@Transactional
class TermService {

    private final Terms terms;
    private final ApplicationEventPublisher log;

    TermService(Terms terms, ApplicationEventPublisher log) {
        this.terms = terms;
        this.log = log;
    }

    /** Of the unit's own assembly. */
    TermId begin(Actor actor, AssemblyKind kind, int number, int years, LocalDate begins, Region region, int staff) {
        return begin(actor, kind, "", number, years, begins, region, staff);
    }

    /**
     * Of the unit's own, or of one beside it.
     *
     * @param label whose it is: a firm, a region, a site; empty for the unit's own
     */
    TermId begin(
            Actor actor,
            AssemblyKind kind,
            String label,
            int number,
            int years,
            LocalDate begins,
            Region region,
            int staff) {
        actor.must(KEEP_CONGRESS);
        var term = new Term(actor.union(), TermId.next(), kind, number, years, begins, region, staff, label, 0);
        var all = terms.all(actor.union());
        refuseIf(all.stream().anyMatch(other -> isTakenForTheUnit(other, term)), SAY_WHOSE_IT_IS);
        var others = all.stream().filter(term::isSameBody).toList();
        refuseIf(others.stream().anyMatch(other -> other.number() == number), NUMBER_TAKEN, number);
        refuseOutOfOrder(others, number, begins);
        terms.save(term);
        log.publishEvent(new StepTaken(actor, "congress.said.begun", null, term.logged()));
        return term.id();
    }

    /** A congress of several firms is no term of the unit's own staff, nor the other way round. */
    private static boolean isTakenForTheUnit(Term other, Term term) {
        return term.isOfTheUnit() && other.isOfTheUnit() && isJoint(other) != isJoint(term);
    }

    private static boolean isJoint(Term term) {
        return term.kind() == AssemblyKind.JOINT_CONGRESS;
    }

    void change(Actor actor, TermId id, int years, LocalDate begins, Region region, int staff) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        var others = terms.all(actor.union()).stream()
                .filter(other -> term.isSameBody(other) && !other.id().equals(id))
                .toList();
        if (!begins.equals(term.begins())) {
            refuseOutOfOrder(others, term.number(), begins);
        }
        terms.save(term.changed(years, begins, region, staff));
        log.publishEvent(new StepTaken(actor, "congress.said.changed", null, term.logged()));
    }

    /** Entered by mistake: taken away, as long as nobody sits in it and nothing was called. A second tap changes nothing. */
    void remove(Actor actor, TermId id) {
        actor.must(KEEP_CONGRESS);
        var there = terms.all(actor.union()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (there.isEmpty()) {
            return;
        }
        var term = there.get();
        refuseIf(terms.isUsed(actor.union(), id), TERM_IN_USE);
        terms.remove(term);
        log.publishEvent(new StepTaken(actor, "congress.said.termRemoved", null, term.logged()));
    }

    private static void refuseOutOfOrder(List<Term> others, int number, LocalDate begins) {
        for (var other : others) {
            var isInOrder = other.number() < number ? other.begins().isBefore(begins) : begins.isBefore(other.begins());
            refuseIf(!isInOrder, BEGINS_BEFORE_THE_LAST, other.number(), other.begins());
        }
    }

    /** In these months it usually meets; none if it meets in any. */
    void prefer(Actor actor, TermId id, Set<Month> months) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        terms.prefer(actor.union(), id, months);
        log.publishEvent(new StepTaken(actor, "congress.said.changed", null, term.logged()));
    }
}
