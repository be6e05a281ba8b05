package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.LAW_STANDS;
import static io.zhijia.congress.CongressRefusal.NOTHING_SETTLED;
import static io.zhijia.congress.CongressRefusal.NOT_A_VALUE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which rules the assembly of the staff goes, and settling some of them otherwise. */
@Service
@Transactional
class RuleService {

    private final OwnRules own;
    private final CongressBook book;
    private final UnionDirectory union;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    RuleService(OwnRules own, CongressBook book, UnionDirectory union, ApplicationEventPublisher log, Clock clock) {
        this.own = own;
        this.book = book;
        this.union = union;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A rule on the page.
     *
     * @param holds the value there is now
     * @param history what the union settled, the latest first
     */
    record Line(CongressRule rule, Standard usual, Standard holds, List<OwnRule> history) {

        boolean isOwn() {
            return !history.isEmpty() && history.getFirst().value() != null;
        }

        /** Only the law itself binds; then a union may be stricter, never laxer. */
        boolean isLaw() {
            return usual.certainty() == Certainty.READ;
        }

        int number() {
            return history.isEmpty() ? 0 : history.getFirst().number();
        }
    }

    @Transactional(readOnly = true)
    List<Line> lines(Actor actor) {
        var history = own.history(actor.union());
        var set = now(actor, term(actor));
        return List.of(CongressRule.values()).stream()
                .filter(rule -> set.usual().containsKey(rule))
                .map(rule -> line(set, rule, history))
                .toList();
    }

    private static Line line(RuleSet set, CongressRule rule, List<OwnRule> history) {
        var usual = set.usual().get(rule);
        if (usual == null) {
            throw new NoSuchElementException("No rule " + rule + " here");
        }
        return new Line(
                rule,
                usual,
                set.get(rule),
                history.stream().filter(one -> one.rule() == rule).toList());
    }

    /**
     * Settles a rule from now on; a sitting already called keeps what it was prepared with.
     *
     * @param value null to go back to what is usual
     * @param number of the last change as the page showed it
     */
    void settle(Actor actor, CongressRule rule, @Nullable Integer value, String reason, int number) {
        actor.must(KEEP_CONGRESS);
        var line = line(now(actor, term(actor)), rule, own.history(actor.union()));
        if (line.number() != number) {
            throw new OptimisticLockingFailureException("Rule " + rule + " was settled by someone else");
        }
        if (value == null) {
            refuseIf(!line.isOwn(), NOTHING_SETTLED);
        } else {
            refuseIf(!rule.takes(value), NOT_A_VALUE, rule.least(), rule.most());
            refuseIf(line.isLaw() && !rule.isAtLeastAsStrict(value, line.usual().value()), LAW_STANDS);
        }
        own.add(actor.union(), new OwnRule(rule, number + 1, value, reason, actor.member(), today()));
        log.publishEvent(new StepTaken(actor, "congress.said.settled", null, "{" + rule.word() + "} " + reason));
    }

    /** As they are today. */
    @Transactional(readOnly = true)
    RuleSet now(Actor actor, Term term) {
        return set(actor, term, own.history(actor.union()), today());
    }

    /** As they were at the end of that day, for the staff's assembly. */
    @Transactional(readOnly = true)
    RuleSet on(Actor actor, LocalDate day) {
        var settled = own.history(actor.union()).stream()
                .filter(one -> !one.on().isAfter(day))
                .toList();
        return set(actor, term(actor), settled, day);
    }

    /** As the sitting was prepared with. */
    @Transactional(readOnly = true)
    RuleSet of(Actor actor, Term term, Sitting sitting) {
        return set(actor, term, own.of(actor.union(), sitting.id()), sitting.day());
    }

    /** In the step that calls the sitting. */
    void keep(Actor actor, SittingId sitting) {
        own.keep(actor.union(), sitting);
    }

    /** What the staff settled says nothing about assemblies of the union's members. */
    private RuleSet set(Actor actor, Term term, Collection<OwnRule> settled, LocalDate day) {
        var units = AssemblyKind.units(union.profile(actor).kind());
        return RuleSet.usual(term, units, day).with(term.kind().isOfStaff() ? settled : List.of());
    }

    /** The one in office; before the first, one of a small unit. */
    private Term term(Actor actor) {
        return book.ofStaff(actor, today()).orElseGet(() -> none(actor.union()));
    }

    private Term none(UnionId of) {
        return new Term(of, TermId.next(), AssemblyKind.STAFF_CONGRESS, 1, 3, today(), Region.NATIONAL, 1, "", 0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
