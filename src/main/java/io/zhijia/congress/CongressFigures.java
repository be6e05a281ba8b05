package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.identity.Actor;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the year's papers tell of the staff's assembly: what its closed sittings passed, and who sits in it. */
@Service
@Transactional(readOnly = true)
class CongressFigures {

    private final Terms terms;
    private final Sittings sittings;
    private final Hall hall;
    private final Opinions opinions;
    private final Resolutions resolutions;
    private final Delegates delegates;
    private final CongressBook book;
    private final PaperRegister papers;
    private final RegisterDays register;
    private final Clock clock;

    CongressFigures(
            Terms terms,
            Sittings sittings,
            Hall hall,
            Opinions opinions,
            Resolutions resolutions,
            Delegates delegates,
            CongressBook book,
            PaperRegister papers,
            RegisterDays register,
            Clock clock) {
        this.terms = terms;
        this.sittings = sittings;
        this.hall = hall;
        this.opinions = opinions;
        this.resolutions = resolutions;
        this.delegates = delegates;
        this.book = book;
        this.papers = papers;
        this.register = register;
        this.clock = clock;
    }

    /** An item that was voted on. */
    record Voted(Sitting on, AgendaItem item, Vote vote) {

        /** In per cent of those entitled, with one decimal, rounded down. */
        BigDecimal approval() {
            return BigDecimal.valueOf(100L * vote.count().inFavor())
                    .divide(BigDecimal.valueOf(vote.entitled()), 1, RoundingMode.DOWN);
        }
    }

    /** The same paper voted on twice, and changed in between. */
    record Amended(Voted before, Voted after) {}

    /** How many were resolved, and of how many the union found that they are carried out. */
    record Followed(int resolved, int verified) {}

    /**
     * Who sits.
     *
     * @param before how many sat for the last term; null where there was none, or the change is not of these days
     * @param departments how many of them they come from; 0 for whoever does not keep the congress
     */
    record Seated(TermId term, @Nullable Integer before, int now, int departments) {}

    /** The earliest first. */
    List<Voted> passed(Actor actor, LocalDate from, LocalDate to) {
        return votes(actor, closed(actor, from, to))
                .filter(one -> one.vote().isPassed())
                .toList();
    }

    /** Of these the papers: neither procedure nor elections, nor what is told of money with its votes. */
    List<Voted> papers(Actor actor, LocalDate from, LocalDate to) {
        return passed(actor, from, to).stream()
                .filter(one -> one.item().handling().isExamined() && !isFinance(actor, one))
                .toList();
    }

    private boolean isFinance(Actor actor, Voted one) {
        return papers.find(actor.union(), one.on().id(), one.item().number())
                .filter(entry -> entry.kind().isFinance())
                .isPresent();
    }

    /** Passed with more in favor than when it was voted on before, after the delegations had it changed. */
    List<Amended> amended(Actor actor, LocalDate from, LocalDate to) {
        return passed(actor, from, to).stream()
                .filter(one -> wasChanged(actor, one))
                .flatMap(one -> before(actor, one).map(other -> new Amended(other, one)).stream())
                .filter(one -> one.before().approval().compareTo(one.after().approval()) < 0)
                .toList();
    }

    private boolean wasChanged(Actor actor, Voted one) {
        return opinions.examinations(actor.union(), one.on().id()).stream()
                .anyMatch(found -> found.item() == one.item().number() && found.outcome() == Outcome.CHANGED);
    }

    /** When the same term last voted on it, and it failed; what passed before is another paper of that name. */
    private Optional<Voted> before(Actor actor, Voted one) {
        var earlier = closed(actor, LocalDate.MIN, one.on().day().minusDays(1))
                .filter(sitting -> sitting.term().equals(one.on().term()));
        return votes(actor, earlier)
                .filter(other -> other.item().title().equals(one.item().title()))
                .reduce((former, later) -> later)
                .filter(other -> !other.vote().isPassed());
    }

    Followed followed(Actor actor, LocalDate from, LocalDate to) {
        var there = closed(actor, from, to).map(Sitting::id).collect(Collectors.toSet());
        var stages = resolutions.stages(actor.union());
        var resolved = resolutions.all(actor.union()).stream()
                .filter(one -> there.contains(one.sitting()))
                .toList();
        var verified = resolved.stream()
                .filter(one -> stages.get(one.id()) == CarriedOut.VERIFIED)
                .count();
        return new Followed(resolved.size(), (int) verified);
    }

    /** On the last of these days that has come; nothing where all meet, or nobody sits. */
    Optional<Seated> seated(Actor actor, LocalDate from, LocalDate to) {
        var today = LocalDate.now(clock);
        var day = to.isAfter(today) ? today : to;
        return book.ofStaff(actor, day)
                .filter(term -> term.kind().hasDelegates())
                .map(term -> seated(actor, term, from, day))
                .filter(one -> one.now() > 0);
    }

    private Seated seated(Actor actor, Term term, LocalDate from, LocalDate day) {
        var sitting = voting(actor, term, day);
        return new Seated(
                term.id(),
                term.begins().isBefore(from) ? null : last(actor, term),
                sitting.size(),
                actor.may(KEEP_CONGRESS) ? departments(actor, sitting, day) : 0);
    }

    private int departments(Actor actor, List<Delegate> sitting, LocalDate day) {
        var them = sitting.stream().map(Delegate::member).collect(Collectors.toSet());
        return (int) register.on(actor, day).stream()
                .filter(one -> them.contains(one.id()))
                .map(PersonOnDay::department)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private @Nullable Integer last(Actor actor, Term term) {
        var day = term.begins().minusDays(1);
        return book.ofStaff(actor, day)
                .map(before -> voting(actor, before, day).size())
                .filter(sat -> sat > 0)
                .orElse(null);
    }

    private List<Delegate> voting(Actor actor, Term term, LocalDate day) {
        return delegates.of(actor.union(), term.id()).stream()
                .filter(one -> one.votesOn(day))
                .toList();
    }

    private Stream<Sitting> closed(Actor actor, LocalDate from, LocalDate to) {
        var ofStaff = terms.all(actor.union()).stream()
                .filter(Term::isOfTheUnit)
                .map(Term::id)
                .collect(Collectors.toSet());
        return sittings.all(actor.union()).reversed().stream()
                .filter(one -> one.state() instanceof Closed && ofStaff.contains(one.term()))
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to));
    }

    private Stream<Voted> votes(Actor actor, Stream<Sitting> some) {
        return some.flatMap(sitting -> {
            var votes = hall.votes(actor.union(), sitting.id());
            return hall.agenda(actor.union(), sitting.id()).stream()
                    .flatMap(item -> votes.stream()
                            .filter(vote -> vote.item() == item.number())
                            .map(vote -> new Voted(sitting, item, vote)));
        });
    }
}
