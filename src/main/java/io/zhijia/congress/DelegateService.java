package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.ALL_SIT_WITHOUT_ELECTION;
import static io.zhijia.congress.CongressRefusal.ELECTED_AFTER_THE_TERM;
import static io.zhijia.congress.CongressRefusal.HAS_ACTED;
import static io.zhijia.congress.CongressRefusal.MORE_VOTES_THAN_STAFF;
import static io.zhijia.congress.CongressRefusal.NEEDS_A_CONSTITUENCY;
import static io.zhijia.congress.CongressRefusal.NOT_ELECTED;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THE_WHOLE_UNIT;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.congress.CongressRefusal.NO_SEAT_FREE;
import static io.zhijia.congress.CongressRefusal.REPLACED_ALREADY;
import static io.zhijia.congress.CongressRefusal.SITS_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Delegate.Leaving;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Tally;
import io.zhijia.decision.UsualRules;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.StepTaken;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delegates are elected, guests invited; they leave, are recalled, and their seats are filled again. */
@Service
@Transactional
class DelegateService {

    private final Terms terms;
    private final Delegates delegates;
    private final RegisterDays register;
    private final UnionDirectory union;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    DelegateService(
            Terms terms,
            Delegates delegates,
            RegisterDays register,
            UnionDirectory union,
            ApplicationEventPublisher log,
            Clock clock) {
        this.terms = terms;
        this.delegates = delegates;
        this.register = register;
        this.union = union;
        this.log = log;
        this.clock = clock;
    }

    DelegateId seat(Actor actor, TermId id, Election election) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        var all = delegates.of(actor.union(), id);
        refuseIf(
                all.stream()
                        .anyMatch(one -> one.member().equals(election.member())
                                && (one.until() == null || one.sitsOn(election.on()))),
                SITS_ALREADY);
        if (election.part() == Part.DELEGATE) {
            refuseUnlessElected(actor, term, all, election);
        }
        var seated = election.seatedIn(term);
        delegates.save(seated);
        said(actor, "congress.said.seated", election.member(), seated.part().word());
        return seated.id();
    }

    /** Where all of the unit meet: everybody in service sits, and whoever is not any more has left. */
    void seatEverybody(Actor actor, TermId id) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        refuseIf(term.kind().hasDelegates(), NEEDS_A_CONSTITUENCY);
        refuseIf(!term.label().isEmpty(), NOT_OF_THE_WHOLE_UNIT, term.label());
        var today = LocalDate.now(clock);
        var inService = register.on(actor, today).stream()
                .filter(PersonOnDay::isInService)
                .map(PersonOnDay::id)
                .collect(Collectors.toSet());
        var since = today.isBefore(term.begins()) ? term.begins() : today;
        var sitting = delegates.of(actor.union(), id).stream()
                .filter(one -> one.part() == Part.DELEGATE && one.until() == null)
                .toList();
        sitting.stream()
                .filter(one -> !inService.contains(one.member()))
                .forEach(one -> delegates.save(one.left(since, Leaving.LEFT)));
        var there = sitting.stream().map(Delegate::member).collect(Collectors.toSet());
        var begun = sitting.isEmpty() ? term.begins() : since;
        newcomers(inService, there)
                .forEach(member -> delegates.save(
                        new Election(member, Part.DELEGATE, null, false, false, begun, null, null).seatedIn(term)));
        said(actor, "congress.said.everybody", null, String.valueOf(inService.size()));
    }

    void leave(Actor actor, DelegateId id, LocalDate lastDay, Leaving why) {
        actor.must(KEEP_CONGRESS);
        var one = delegates.get(actor.union(), id);
        delegates.save(one.left(lastDay, why));
        said(actor, "congress.said.left", one.member(), "{" + why.word() + "} " + lastDay);
    }

    /** They sit after all: whoever wrote that they left was wrong. Said twice, it is so once. */
    void stay(Actor actor, DelegateId id) {
        actor.must(KEEP_CONGRESS);
        var one = delegates.get(actor.union(), id);
        if (one.until() == null) {
            return;
        }
        var all = delegates.of(actor.union(), one.term());
        refuseIf(all.stream().anyMatch(other -> id.equals(other.replaces())), REPLACED_ALREADY);
        refuseIf(
                all.stream()
                        .anyMatch(
                                other -> other.until() == null && other.member().equals(one.member())),
                SITS_ALREADY);
        refuseUnlessFree(actor, all, one);
        delegates.save(one.staying());
        said(actor, "congress.said.stays", one.member(), one.part().word());
    }

    /** Entered by mistake: taken away, as long as they have done nothing as a delegate. */
    TermId remove(Actor actor, DelegateId id) {
        actor.must(KEEP_CONGRESS);
        var one = delegates.get(actor.union(), id);
        refuseIf(delegates.hasActed(actor.union(), id), HAS_ACTED);
        delegates.remove(one);
        said(actor, "congress.said.removed", one.member(), one.part().word());
        return one.term();
    }

    private void refuseUnlessFree(Actor actor, List<Delegate> all, Delegate one) {
        var constituencies = terms.constituencies(actor.union(), one.term());
        for (var place : constituencies) {
            if (place.id().equals(one.constituency())) {
                var taken = all.stream()
                        .filter(other -> other.until() == null && place.id().equals(other.constituency()))
                        .count();
                refuseIf(taken >= place.seats(), NO_SEAT_FREE, place.name(), place.seats());
            }
        }
    }

    void describe(Actor actor, DelegateId id, boolean frontline, boolean leader) {
        actor.must(KEEP_CONGRESS);
        delegates.save(delegates.get(actor.union(), id).described(frontline, leader));
    }

    private void refuseUnlessElected(Actor actor, Term term, List<Delegate> all, Election election) {
        if (!term.kind().hasDelegates()) {
            refuseIf(term.label().isEmpty(), ALL_SIT_WITHOUT_ELECTION);
            return;
        }
        var where = election.constituency();
        if (where == null) {
            throw new Refusal(NEEDS_A_CONSTITUENCY);
        }
        var constituency = terms.constituencies(actor.union(), term.id()).stream()
                .filter(one -> one.id().equals(where))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_OF_THIS_TERM));
        refuseIf(election.on().isAfter(term.ends()), ELECTED_AFTER_THE_TERM, term.ends());
        var taken = all.stream()
                .filter(one -> where.equals(one.constituency()))
                .filter(one -> one.until() == null || one.sitsOn(election.on()))
                .count();
        refuseIf(taken >= constituency.seats(), NO_SEAT_FREE, constituency.name(), constituency.seats());
        refuseUnlessVacant(all, election.replaces(), where);
        refuseIfTooFew(actor, term, constituency, election.votes());
    }

    private static void refuseUnlessVacant(List<Delegate> all, @Nullable DelegateId replaced, ConstituencyId where) {
        if (replaced != null) {
            refuseIf(
                    all.stream()
                            .noneMatch(one -> one.id().equals(replaced)
                                    && one.until() != null
                                    && where.equals(one.constituency())),
                    NOT_OF_THIS_TERM);
            refuseIf(all.stream().anyMatch(one -> replaced.equals(one.replaces())), REPLACED_ALREADY);
        }
    }

    /** Only a law that was read stops anybody; elsewhere the page shows the number beside what is usual. */
    private void refuseIfTooFew(Actor actor, Term term, Constituency constituency, @Nullable Integer votes) {
        if (votes == null) {
            return;
        }
        refuseIf(votes > constituency.staff(), MORE_VOTES_THAN_STAFF, votes, constituency.staff());
        var units = AssemblyKind.units(union.profile(actor).kind());
        var rule = UsualRules.of(term.region(), units, Matter.DELEGATE_ELECTED, LocalDate.now(clock));
        var staff = constituency.staff();
        var verdict = rule.on(new Tally(staff, staff, staff, staff, votes));
        refuseIf(
                rule.certainty() == Certainty.READ && !verdict.isMet(),
                NOT_ELECTED,
                votes,
                verdict.needed(),
                verdict.base(),
                rule.source());
    }

    private static List<MemberId> newcomers(Set<MemberId> inService, Set<MemberId> there) {
        return inService.stream().filter(member -> !there.contains(member)).toList();
    }

    private void said(Actor actor, String step, @Nullable MemberId about, String detail) {
        var words = detail.startsWith("congress.") ? "{" + detail + "}" : detail;
        log.publishEvent(new StepTaken(actor, step, about, words));
    }
}
