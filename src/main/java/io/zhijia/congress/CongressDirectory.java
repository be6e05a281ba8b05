package io.zhijia.congress;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in the staff's assembly: what proposals and ballots ask. */
@Service
@Transactional(readOnly = true)
public class CongressDirectory {

    private final CongressBook book;
    private final Terms terms;
    private final Delegates delegates;

    CongressDirectory(CongressBook book, Terms terms, Delegates delegates) {
        this.book = book;
        this.terms = terms;
        this.delegates = delegates;
    }

    /** Everybody who sits on that day, with a vote or without; empty before the first term. */
    public List<DelegateOnDay> on(Actor actor, LocalDate day) {
        return book.ofStaff(actor, day).map(term -> on(actor, term, day)).orElse(List.of());
    }

    /** This person, if they sit on that day. */
    public Optional<DelegateOnDay> find(Actor actor, MemberId member, LocalDate day) {
        return on(actor, day).stream()
                .filter(one -> one.member().equals(member))
                .findFirst();
    }

    private List<DelegateOnDay> on(Actor actor, Term term, LocalDate day) {
        var delegations = terms.delegations(actor.union(), term.id(), day).stream()
                .collect(Collectors.toMap(Delegation::id, Function.identity()));
        var byConstituency = terms.constituencies(actor.union(), term.id()).stream()
                .collect(Collectors.toMap(Constituency::id, Constituency::delegation));
        return delegates.of(actor.union(), term.id()).stream()
                .filter(one -> one.sitsOn(day))
                .map(one -> onDay(
                        one,
                        Optional.ofNullable(one.constituency())
                                .map(byConstituency::get)
                                .map(delegations::get)))
                .toList();
    }

    private static DelegateOnDay onDay(Delegate one, Optional<Delegation> of) {
        return new DelegateOnDay(
                one.member(),
                one.part().votes(),
                of.map(Delegation::id).orElse(null),
                of.map(Delegation::name).orElse(""),
                of.map(Delegation::head).orElse(null));
    }
}
