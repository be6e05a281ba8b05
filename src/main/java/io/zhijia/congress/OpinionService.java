package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.DELEGATIONS_SILENT;
import static io.zhijia.congress.CongressRefusal.EXAMINED_AND_RETURNED;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.NOT_EXAMINED;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_THE_HEAD;
import static io.zhijia.congress.CongressRefusal.SAY_WHAT_TO_CHANGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.Opinion.Stance;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delegations talk about the items before the sitting; what is to be voted on is examined first (预审). */
@Service
@Transactional
class OpinionService {

    private final Sittings sittings;
    private final Terms terms;
    private final Delegates delegates;
    private final Hall hall;
    private final Opinions opinions;
    private final RuleService rules;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    OpinionService(
            Sittings sittings,
            Terms terms,
            Delegates delegates,
            Hall hall,
            Opinions opinions,
            RuleService rules,
            ApplicationEventPublisher log,
            Clock clock) {
        this.sittings = sittings;
        this.terms = terms;
        this.delegates = delegates;
        this.hall = hall;
        this.opinions = opinions;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /** By item, in the order of the agenda. */
    @Transactional(readOnly = true)
    List<Examined> all(Actor actor, SittingId id) {
        var sitting = sittings.get(actor.union(), id);
        var asked = asked(actor, sitting);
        var said = opinions.all(actor.union(), id);
        var settled = opinions.examinations(actor.union(), id);
        var set = rules.of(actor, terms.get(actor.union(), sitting.term()), sitting);
        return hall.agenda(actor.union(), id).stream()
                .map(item -> new Examined(
                        item,
                        asked,
                        said.stream().filter(one -> one.item() == item.number()).toList(),
                        settled.stream()
                                .filter(one -> one.item() == item.number())
                                .findFirst()
                                .orElse(null),
                        set.unexamined(item.handling()).orElse(null)))
                .toList();
    }

    @Transactional(readOnly = true)
    Examined one(Actor actor, SittingId id, int number) {
        return all(actor, id).stream()
                .filter(one -> one.item().number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA));
    }

    /** Who keeps the congress for any delegation, its head or who stands in for them for their own. */
    boolean maySpeakFor(Actor actor, Delegation delegation) {
        return actor.may(KEEP_CONGRESS) || delegation.isLedBy(actor.member());
    }

    /** Said again, the later word counts; until it is voted on. */
    void say(Actor actor, SittingId id, int number, DelegationId who, Stance stance, String text) {
        var of = undecided(actor, id, number);
        var delegation = of.delegations().stream()
                .filter(one -> one.id().equals(who))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_OF_THIS_TERM));
        refuseIf(!maySpeakFor(actor, delegation), NOT_THE_HEAD, delegation.name());
        refuseIf(stance != Stance.AGREES && text.isEmpty(), SAY_WHAT_TO_CHANGE);
        opinions.save(actor.union(), id, new Opinion(number, who, stance, text, actor.member(), LocalDate.now(clock)));
    }

    /** Passed on, changed, sent back, or not examined for a reason. */
    void settle(Actor actor, SittingId id, int number, Outcome outcome, String text) {
        actor.must(KEEP_CONGRESS);
        var of = undecided(actor, id, number);
        var silent = of.silent();
        refuseIf(
                outcome.needsOpinions() && !silent.isEmpty(),
                DELEGATIONS_SILENT,
                silent.size(),
                silent.stream().map(Delegation::name).collect(Collectors.joining("、")));
        opinions.save(actor.union(), id, new Examination(number, outcome, text, actor.member(), LocalDate.now(clock)));
        log.publishEvent(
                new StepTaken(actor, "congress.said.examined", null, of.item().title() + " {" + outcome.word() + "}"));
    }

    /** Before anybody counts. */
    @Transactional(readOnly = true)
    void refuseUnlessExamined(Actor actor, SittingId id, int number) {
        var of = one(actor, id, number);
        if (of.opensTheVote()) {
            return;
        }
        var settled = of.settled();
        refuseIf(settled.isEmpty(), NOT_EXAMINED, of.item().title());
        throw new Refusal(
                EXAMINED_AND_RETURNED, of.item().title(), settled.orElseThrow().text());
    }

    private Examined undecided(Actor actor, SittingId id, int number) {
        sittings.get(actor.union(), id).refuseIfOver();
        var of = one(actor, id, number);
        refuseIf(
                hall.settled(actor.union(), id).has(number),
                ITEM_VOTED_ON,
                of.item().title());
        return of;
    }

    /** Delegations with somebody in them on the day. */
    private List<Delegation> asked(Actor actor, Sitting sitting) {
        var seated = delegates.of(actor.union(), sitting.term()).stream()
                .filter(one -> one.votesOn(sitting.day()))
                .map(Delegate::constituency)
                .collect(Collectors.toSet());
        var with = terms.constituencies(actor.union(), sitting.term()).stream()
                .filter(place -> seated.contains(place.id()))
                .map(Constituency::delegation)
                .collect(Collectors.toSet());
        return terms.delegations(actor.union(), sitting.term(), LocalDate.now(clock)).stream()
                .filter(one -> with.contains(one.id()))
                .toList();
    }
}
