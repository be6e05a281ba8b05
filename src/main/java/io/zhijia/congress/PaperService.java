package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NOT_GIVEN_OUT;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;
import static io.zhijia.congress.CongressRefusal.NO_PAPER_YET;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingState.Cancelled;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of papers: what each is, that the delegates were given it, and that they read it. */
@Service
@Transactional
class PaperService {

    private final Terms terms;
    private final Sittings sittings;
    private final SittingViews titles;
    private final Delegates delegates;
    private final Hall hall;
    private final PaperRegister register;
    private final Inbox inbox;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    PaperService(
            Terms terms,
            Sittings sittings,
            SittingViews titles,
            Delegates delegates,
            Hall hall,
            PaperRegister register,
            Inbox inbox,
            ApplicationEventPublisher log,
            Clock clock) {
        this.terms = terms;
        this.sittings = sittings;
        this.titles = titles;
        this.delegates = delegates;
        this.hall = hall;
        this.register = register;
        this.inbox = inbox;
        this.log = log;
        this.clock = clock;
    }

    /** Of one term, the latest sitting first. */
    @Transactional(readOnly = true)
    List<PaperLine> lines(Actor actor, TermId term, PaperSearch search) {
        terms.get(actor.union(), term);
        return register.lines(actor.union(), term, search);
    }

    @Transactional(readOnly = true)
    PaperEntry entry(Actor actor, SittingId id, int item) {
        return register.find(actor.union(), id, item).orElse(PaperEntry.of(item));
    }

    /** Also afterwards: what a paper was stays true. */
    void describe(Actor actor, SittingId id, int item, PaperKind kind, String author) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        if (sitting.state() instanceof Cancelled) {
            sitting.refuseIfOver();
        }
        mustBeOnAgenda(actor, id, item);
        register.save(actor.union(), id, entry(actor, id, item).described(kind, author));
    }

    /** The draft in force; whoever has a vote is told of it once. */
    void giveOut(Actor actor, SittingId id, int item, Locale language) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        var title = mustBeOnAgenda(actor, id, item);
        var latest = latest(actor, id, item).orElseThrow(() -> new Refusal(NO_PAPER_YET, title));
        var entry = entry(actor, id, item);
        if (entry.isGivenOut(latest.version())) {
            return;
        }
        register.save(actor.union(), id, entry.givenOut(latest.version(), LocalDate.now(clock)));
        var name = titles.title(actor, sitting, language);
        for (var delegate : voting(actor, sitting)) {
            inbox.tell(
                    actor,
                    delegate.member(),
                    Message.of(
                            "congress/" + id + "/papers/" + item + "/" + latest.version() + "/" + delegate.id(),
                            "/congress/sittings/" + id + "/hall/items/" + item + "/paper",
                            "congress.told.paper",
                            name,
                            title));
        }
        tickOnceAllAreOut(actor, id);
        log.publishEvent(new StepTaken(actor, "congress.said.givenOut", null, title));
    }

    /** Of every item that has a paper, and at least of those that are passed or decided. */
    private void tickOnceAllAreOut(Actor actor, SittingId id) {
        var with = hall.papers(actor.union(), id).stream().map(ItemPaper::item).collect(Collectors.toSet());
        var areOut = hall.agenda(actor.union(), id).stream()
                .filter(item -> item.handling().isExamined() || with.contains(item.number()))
                .allMatch(item -> entry(actor, id, item.number()).given() != null);
        if (areOut) {
            sittings.tickOnce(
                    actor.union(),
                    id,
                    new Prepared(PreparationStep.PAPERS_OUT, LocalDate.now(clock), actor.member(), ""));
        }
    }

    /** A delegate says so, of the draft that was given out. */
    void read(Actor actor, SittingId id, int item) {
        var sitting = sittings.get(actor.union(), id);
        var given = entry(actor, id, item).given();
        if (given == null) {
            throw new Refusal(NOT_GIVEN_OUT);
        }
        var seat = seat(actor, sitting);
        refuseIf(seat.isEmpty(), NOT_ON_THE_LIST);
        register.read(
                actor.union(), id, item, given.version(), seat.orElseThrow().id(), LocalDate.now(clock));
    }

    /** Who read the draft that was given out; nobody while none was. */
    @Transactional(readOnly = true)
    Set<DelegateId> readers(Actor actor, SittingId id, int item) {
        var given = entry(actor, id, item).given();
        return given == null ? Set.of() : register.readers(actor.union(), id, item, given.version());
    }

    /** The own seat in that sitting, of whoever has a vote. */
    @Transactional(readOnly = true)
    Optional<Delegate> seat(Actor actor, Sitting sitting) {
        return voting(actor, sitting).stream()
                .filter(one -> one.member().equals(actor.member()))
                .findFirst();
    }

    private List<Delegate> voting(Actor actor, Sitting sitting) {
        return delegates.of(actor.union(), sitting.term()).stream()
                .filter(one -> one.votesOn(sitting.day()))
                .toList();
    }

    private Optional<ItemPaper> latest(Actor actor, SittingId id, int item) {
        return hall.papers(actor.union(), id).stream()
                .filter(paper -> paper.item() == item)
                .reduce((before, later) -> later);
    }

    private String mustBeOnAgenda(Actor actor, SittingId id, int item) {
        return hall.agenda(actor.union(), id).stream()
                .filter(one -> one.number() == item)
                .map(AgendaItem::title)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA));
    }
}
