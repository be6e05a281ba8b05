package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.DelegateProposals.Written;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What delegates have done: each sees their own, who keeps the congress sees all, nobody else anything. */
@Service
@Transactional(readOnly = true)
class DutyViews {

    private final TermViews views;
    private final Terms terms;
    private final Delegates delegates;
    private final Duties duties;
    private final DelegateProposals proposals;
    private final MakeUp makeUp;

    DutyViews(
            TermViews views,
            Terms terms,
            Delegates delegates,
            Duties duties,
            DelegateProposals proposals,
            MakeUp makeUp) {
        this.views = views;
        this.terms = terms;
        this.delegates = delegates;
        this.duties = duties;
        this.proposals = proposals;
        this.makeUp = makeUp;
    }

    /** One who sits or sat, with what they did in that term. */
    record Line(DelegateLine who, Duty duty, Written written) {}

    /** A term with everybody in it, or with one person alone. */
    record OfTerm(TermView term, List<Line> lines) {}

    /** This person's own, the latest term first. */
    List<OfTerm> own(Actor actor) {
        return duties.terms(actor.union(), actor.member()).stream()
                .map(id -> of(
                        actor,
                        views.one(actor, id),
                        line -> line.delegate().member().equals(actor.member())))
                .toList();
    }

    /** Everybody's with a vote: those who sit, then those who left. */
    OfTerm all(Actor actor, TermId id) {
        actor.must(KEEP_CONGRESS);
        return of(actor, views.one(actor, id), line -> line.delegate().part().votes());
    }

    private OfTerm of(Actor actor, TermView term, Predicate<DelegateLine> which) {
        var done = duties.of(actor.union(), term.term().id()).stream()
                .collect(Collectors.toMap(Duty::delegate, Function.identity()));
        var begins = term.term().begins();
        var last = lastDay(actor, term);
        var written = new HashMap<Days, Map<MemberId, Written>>();
        return new OfTerm(
                term,
                Stream.concat(term.lines().stream(), term.gone().stream())
                        .filter(which)
                        .map(line -> new Line(
                                line,
                                done.getOrDefault(
                                        line.delegate().id(),
                                        new Duty(line.delegate().id(), 0, 0, 0, 0, 0)),
                                term.term().isOfTheUnit()
                                        ? written.computeIfAbsent(
                                                        Days.of(line.delegate(), begins, last),
                                                        days -> proposals.between(actor, days.first(), days.last()))
                                                .getOrDefault(line.delegate().member(), Written.NOTHING)
                                        : Written.NOTHING))
                        .toList());
    }

    /** From when until when somebody sat in a term; most sat as long as it ran. */
    private record Days(LocalDate first, LocalDate last) {

        static Days of(Delegate one, LocalDate begins, LocalDate last) {
            var until = one.until();
            return new Days(
                    one.since().isBefore(begins) ? begins : one.since(),
                    until == null || until.isAfter(last) ? last : until);
        }
    }

    /** The day before the next one of the same body began; today while there is none. */
    private LocalDate lastDay(Actor actor, TermView term) {
        return terms.all(actor.union()).stream()
                .filter(other -> other.isSameBody(term.term()))
                .map(Term::begins)
                .filter(begins -> begins.isAfter(term.term().begins()))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .filter(end -> end.isBefore(term.today()))
                .orElse(term.today());
    }

    /** How broad those who sit in that term today are, beside the term before. */
    Breadth breadth(Actor actor, TermView of) {
        actor.must(KEEP_CONGRESS);
        return makeUp.breadth(actor, delegates.of(actor.union(), of.term().id()), of.today(), before(actor, of.term()));
    }

    private @Nullable Integer before(Actor actor, Term term) {
        Optional<Term> last = terms.all(actor.union()).stream()
                .filter(other -> other.isSameBody(term) && other.begins().isBefore(term.begins()))
                .max(Comparator.comparing(Term::begins));
        return last.map(other -> (int) delegates.of(actor.union(), other.id()).stream()
                        .filter(one -> one.votesOn(term.begins().minusDays(1)))
                        .count())
                .orElse(null);
    }
}
