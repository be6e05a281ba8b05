package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.COUNT_VOTES;
import static io.zhijia.congress.CongressRefusal.COUNTS_NEEDED;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.NOT_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.QUORUM_BROKEN;
import static io.zhijia.congress.CongressRefusal.SAY_WHY_OPENLY;
import static io.zhijia.congress.CongressRefusal.SECRET_HERE;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Count.Manner;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.UsualRules;
import io.zhijia.decision.Verdict;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes are counted by two people, each for themselves; only what both counted alike is a result. */
@Service
@Transactional
class VoteService {

    /** What became of a count. */
    enum Counted {
        /** Waits for a second person. */
        FIRST,
        /** Both alike: there is a result. */
        AGREED,
        /** They differ: both are forgotten, count again. */
        DIFFERED;

        /** Message key of what the page says then. */
        String word() {
            return "congress.counted." + name();
        }
    }

    private final Terms terms;
    private final Sittings sittings;
    private final Hall hall;
    private final PaperRegister register;
    private final SittingService service;
    private final OpinionService opinions;
    private final ItemBallots ballots;
    private final RuleService rules;
    private final UnionDirectory union;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    VoteService(
            Terms terms,
            Sittings sittings,
            Hall hall,
            PaperRegister register,
            SittingService service,
            OpinionService opinions,
            ItemBallots ballots,
            RuleService rules,
            UnionDirectory union,
            ApplicationEventPublisher log,
            Clock clock) {
        this.terms = terms;
        this.sittings = sittings;
        this.hall = hall;
        this.register = register;
        this.service = service;
        this.opinions = opinions;
        this.ballots = ballots;
        this.rules = rules;
        this.union = union;
        this.log = log;
        this.clock = clock;
    }

    /** Of what nobody has to say a reason for. */
    Counted count(Actor actor, SittingId id, int number, Count count) {
        return count(actor, id, number, count, "");
    }

    /**
     * A second tap counts nothing twice; a ballot that is set up meanwhile waits until this is there.
     *
     * @param openly why hands are counted of a matter of interest, which should be voted on in secret; empty otherwise, and
     *     for whoever counts second where the first has said it
     */
    Counted count(Actor actor, SittingId id, int number, Count count, String openly) {
        actor.must(COUNT_VOTES);
        var sitting = sittings.lock(actor.union(), id);
        if (hall.votes(actor.union(), id).stream().anyMatch(vote -> vote.isOf(actor.member(), number, count))) {
            return Counted.AGREED;
        }
        var item = toVote(actor, sitting, number);
        opinions.refuseUnlessExamined(actor, id, number);
        var first = hall.firstCount(actor.union(), id, number);
        var said = first.filter(other -> openly.isEmpty() || !other.by().equals(actor.member()))
                .map(FirstCount::openly)
                .filter(reason -> !reason.isEmpty())
                .orElse(openly);
        var vote = result(actor, sitting, item, count, said);
        if (first.isEmpty() || first.get().by().equals(actor.member())) {
            hall.save(actor.union(), id, new FirstCount(number, count, actor.member(), vote.openly()));
            return Counted.FIRST;
        }
        hall.forget(actor.union(), id, first.get());
        if (!first.get().count().equals(count)) {
            return Counted.DIFFERED;
        }
        hall.add(actor.union(), id, vote.countedBy(first.get().by()));
        log.publishEvent(new StepTaken(actor, "congress.said.voted", null, item.title()));
        return Counted.AGREED;
    }

    /** Nobody objected: for what is only procedure, and only while there is a quorum; nobody is counted. A second tap changes nothing. */
    void acclaim(Actor actor, SittingId id, int number) {
        actor.must(COUNT_VOTES);
        var sitting = sittings.lock(actor.union(), id);
        if (hall.acclaimed(actor.union(), id).stream().anyMatch(one -> one.item() == number)) {
            return;
        }
        var item = toVote(actor, sitting, number);
        refuseIf(
                !item.handling().mayBeAcclaimed(),
                COUNTS_NEEDED,
                item.title(),
                rule(actor, sitting).source());
        var present = service.present(actor, sitting);
        var quorum = quorum(actor, sitting, present);
        hall.firstCount(actor.union(), id, number).ifPresent(first -> hall.forget(actor.union(), id, first));
        hall.add(
                actor.union(),
                id,
                new Acclaimed(number, quorum.base(), present, actor.member(), LocalDateTime.now(clock)));
        log.publishEvent(new StepTaken(actor, "congress.said.acclaimed", null, item.title()));
    }

    /** An item that wants a vote and has none, while the sitting is open and no secret ballot is held on it. */
    private AgendaItem toVote(Actor actor, Sitting sitting, int number) {
        var id = sitting.id();
        refuseIf(!sitting.isOpen(), NOT_OPEN);
        var item = hall.agenda(actor.union(), id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA));
        refuseIf(!item.handling().isVotedOn(), NOT_VOTED_ON, item.title());
        refuseIf(hall.settled(actor.union(), id).has(number), VOTED_ALREADY);
        ballots.refuseWhileRunning(actor, id, number);
        return item;
    }

    private Verdict quorum(Actor actor, Sitting sitting, int present) {
        var quorum = service.quorum(actor, sitting, present);
        refuseIf(!quorum.isMet(), QUORUM_BROKEN, quorum.base(), quorum.needed(), present);
        return quorum;
    }

    /** The rule for what is passed, on the day of the sitting. */
    @Transactional(readOnly = true)
    DecisionRule rule(Actor actor, Sitting sitting) {
        var term = terms.get(actor.union(), sitting.term());
        var units = AssemblyKind.units(union.profile(actor).kind());
        var usual = UsualRules.of(term.region(), units, term.kind().passing(), sitting.day());
        return rules.of(actor, term, sitting).applied(CongressRule.PASSING, usual);
    }

    /** Numbers of the items about pay and benefits that the staff's assembly passes or decides: voted on in secret (R2.25). */
    @Transactional(readOnly = true)
    Set<Integer> ofInterest(Actor actor, Sitting sitting) {
        if (!terms.get(actor.union(), sitting.term()).kind().isOfStaff()) {
            return Set.of();
        }
        var papers = register.of(actor.union(), sitting.id()).stream()
                .filter(entry -> entry.kind().isOfInterest())
                .map(PaperEntry::item)
                .collect(Collectors.toSet());
        return hall.agenda(actor.union(), sitting.id()).stream()
                .filter(item -> item.handling().isExamined())
                .map(AgendaItem::number)
                .filter(papers::contains)
                .collect(Collectors.toSet());
    }

    /** Only the law refuses hands; elsewhere somebody says why. */
    private String why(Actor actor, Sitting sitting, AgendaItem item, Count count, String openly) {
        if (count.manner() == Manner.PAPER || !ofInterest(actor, sitting).contains(item.number())) {
            return "";
        }
        refuseIf(openly.isEmpty(), SAY_WHY_OPENLY, item.title());
        return openly;
    }

    /** What it would be if the other counts the same; refused where it could not stand. */
    private Vote result(Actor actor, Sitting sitting, AgendaItem item, Count count, String openly) {
        var present = service.present(actor, sitting);
        var quorum = quorum(actor, sitting, present);
        var rule = rule(actor, sitting);
        refuseIf(
                rule.isSecret() && rule.certainty() == Certainty.READ && count.manner() == Manner.HANDS,
                SECRET_HERE,
                rule.source());
        var why = why(actor, sitting, item, count, openly);
        var verdict = rule.on(count.tally(quorum.base(), present));
        var said = terms.get(actor.union(), sitting.term()).kind().said(rule.base());
        return new Vote(
                item.number(),
                count,
                quorum.base(),
                present,
                said,
                verdict.base(),
                rule.share(),
                verdict.needed(),
                rule.source(),
                actor.member(),
                actor.member(),
                LocalDateTime.now(clock),
                null,
                why);
    }
}
