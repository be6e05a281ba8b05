package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an election in a constituency asks of the register of delegates: free seats, who sits, and seats for the elected. */
@Service
@Transactional
public class ElectedDelegates {

    private final Terms terms;
    private final CongressBook book;
    private final Delegates delegates;
    private final DelegateService service;
    private final UnionDirectory union;
    private final Clock clock;

    ElectedDelegates(
            Terms terms,
            CongressBook book,
            Delegates delegates,
            DelegateService service,
            UnionDirectory union,
            Clock clock) {
        this.terms = terms;
        this.book = book;
        this.delegates = delegates;
        this.service = service;
        this.union = union;
        this.clock = clock;
    }

    /**
     * A constituency with what an election there goes by.
     *
     * @param number of the term
     * @param kindWord message key of what assembles
     * @param name of the constituency, after whose assembly it is where that is not the unit's own
     * @param staff all who have a vote in it
     * @param free seats nobody has
     * @param units of which kind of unit the rules are
     */
    public record Place(
            UUID term,
            UUID constituency,
            int number,
            String kindWord,
            String name,
            int staff,
            int free,
            Region region,
            Units units) {}

    /**
     * Somebody who was elected.
     *
     * @param turnout how many took part
     */
    public record Winner(MemberId member, int votes, int turnout, boolean isFrontline, boolean isLeader) {}

    /** The constituencies of terms that are not over, by term; also those without a free seat. */
    @Transactional(readOnly = true)
    public List<Place> places(Actor actor) {
        var today = LocalDate.now(clock);
        return terms.all(actor.union()).stream()
                .filter(term -> term.kind().hasDelegates())
                .filter(term -> !term.ends().isBefore(today) && !book.isFollowed(actor, term, today))
                .flatMap(term -> places(actor, term).stream())
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NoSuchElementException if this union has none
     */
    @Transactional(readOnly = true)
    public Place place(Actor actor, UUID constituency) {
        return places(actor).stream()
                .filter(place -> place.constituency().equals(constituency))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No constituency " + constituency));
    }

    /** Who sits in a term now, with a vote or without. */
    @Transactional(readOnly = true)
    public Set<MemberId> sitting(Actor actor, UUID term) {
        return delegates.of(actor.union(), new TermId(term)).stream()
                .filter(one -> one.until() == null)
                .map(Delegate::member)
                .collect(Collectors.toSet());
    }

    /** They sit, elected on that day; whoever has been seated by hand meanwhile stays as they are. */
    public void seat(Actor actor, UUID term, UUID constituency, LocalDate on, List<Winner> winners) {
        actor.must(KEEP_CONGRESS);
        var sitting = sitting(actor, term);
        winners.stream()
                .filter(one -> !sitting.contains(one.member()))
                .forEach(one -> service.seat(
                        actor,
                        new TermId(term),
                        new Election(
                                one.member(),
                                Part.DELEGATE,
                                new ConstituencyId(constituency),
                                one.isFrontline(),
                                one.isLeader(),
                                on,
                                one.votes(),
                                one.turnout(),
                                null)));
    }

    private List<Place> places(Actor actor, Term term) {
        var units = AssemblyKind.units(union.profile(actor).kind());
        var today = LocalDate.now(clock);
        var taken = delegates.of(actor.union(), term.id()).stream()
                .filter(one -> one.constituency() != null && (one.until() == null || one.sitsOn(today)))
                .collect(Collectors.groupingBy(one -> String.valueOf(one.constituency()), Collectors.counting()));
        return terms.constituencies(actor.union(), term.id()).stream()
                .map(one -> new Place(
                        term.id().value(),
                        one.id().value(),
                        term.number(),
                        term.kind().word(),
                        term.label().isEmpty() ? one.name() : term.label() + "·" + one.name(),
                        one.staff(),
                        Math.toIntExact(one.seats() - taken.getOrDefault(String.valueOf(one.id()), 0L)),
                        term.region(),
                        units))
                .toList();
    }
}
