package io.zhijia.congress;

import io.zhijia.congress.AgendaSource.Next;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which term is which: the one in office on a day, the one before, whether one is followed. */
@Service
@Transactional(readOnly = true)
class CongressBook {

    private final Terms terms;
    private final Sittings sittings;

    CongressBook(Terms terms, Sittings sittings) {
        this.terms = terms;
        this.sittings = sittings;
    }

    /** Of the unit's own staff, in office on that day: the last that has begun. */
    Optional<Term> ofStaff(Actor actor, LocalDate day) {
        return terms.all(actor.union()).stream()
                .filter(term -> term.isOfTheUnit() && !term.begins().isAfter(day))
                .max(Comparator.comparing(Term::begins));
    }

    /** Whether a later one of the same body has begun by then. */
    boolean isFollowed(Actor actor, Term term, LocalDate day) {
        return terms.all(actor.union()).stream()
                .anyMatch(other -> term.isSameBody(other)
                        && other.begins().isAfter(term.begins())
                        && !other.begins().isAfter(day));
    }

    /** Those before that sitting and after it, of all terms of its body; the latest first. */
    List<Sitting> sittings(Actor actor, Next of) {
        var some = terms.all(actor.union()).stream()
                .filter(term -> term.isBodyOf(of.isOfStaff(), of.label()))
                .map(Term::id)
                .collect(Collectors.toSet());
        return sittings.all(actor.union()).stream()
                .filter(sitting -> some.contains(sitting.term()))
                .toList();
    }

    /** Those of a term, the latest first. */
    List<Sitting> sittings(Actor actor, TermId term) {
        return sittings.all(actor.union()).stream()
                .filter(sitting -> sitting.term().equals(term))
                .toList();
    }
}
