package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.ALL_SIT_WITHOUT_ELECTION;
import static io.zhijia.congress.CongressRefusal.DIVIDED_ALREADY;
import static io.zhijia.congress.CongressRefusal.FEWER_SEATS_THAN_DELEGATES;
import static io.zhijia.congress.CongressRefusal.HAS_DELEGATES;
import static io.zhijia.congress.CongressRefusal.HEADS_SINCE;
import static io.zhijia.congress.CongressRefusal.HEAD_IS_NO_DEPUTY;
import static io.zhijia.congress.CongressRefusal.NAME_TAKEN;
import static io.zhijia.congress.CongressRefusal.NOBODY_TO_DIVIDE;
import static io.zhijia.congress.CongressRefusal.NOT_A_DELEGATE_THERE;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.StepTaken;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionGroups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A term is divided into constituencies with their seats, and these make up delegations with heads. */
@Service
@Transactional
class ConstituencyService {

    private final Terms terms;
    private final Delegates delegates;
    private final UnionGroups groups;
    private final RegisterDays register;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    ConstituencyService(
            Terms terms,
            Delegates delegates,
            UnionGroups groups,
            RegisterDays register,
            ApplicationEventPublisher log,
            Clock clock) {
        this.terms = terms;
        this.delegates = delegates;
        this.groups = groups;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** A constituency for each group with people in service, its seats by their number, a delegation of its own. */
    void divideByGroups(Actor actor, TermId id, int seats, String delegationName) {
        var term = kept(actor, id);
        refuseIf(!terms.constituencies(actor.union(), id).isEmpty(), DIVIDED_ALREADY);
        var inService = register.on(actor, LocalDate.now(clock)).stream()
                .filter(PersonOnDay::isInService)
                .filter(person -> person.group() != null)
                .collect(
                        Collectors.groupingBy(person -> Objects.requireNonNull(person.group()), Collectors.counting()));
        var parts = groups.all(actor).stream()
                .filter(group -> inService.containsKey(group.id().value()))
                .toList();
        refuseIf(parts.isEmpty(), NOBODY_TO_DIVIDE);
        var staff = parts.stream()
                .map(group -> inService.getOrDefault(group.id().value(), 0L).intValue())
                .toList();
        var given = Apportionment.of(seats, staff);
        for (int i = 0; i < parts.size(); i++) {
            var name = parts.get(i).name();
            add(term, name, staff.get(i), given.get(i), delegationName.formatted(name));
        }
        log.publishEvent(new StepTaken(actor, "congress.said.divided", null, parts.size() + " / " + seats));
    }

    /** One more; its delegates are a delegation of their own. */
    void add(Actor actor, TermId id, String name, int staff, int seats, String delegationName) {
        var term = kept(actor, id);
        refuseNameOfAnother(actor, id, name, null);
        add(term, name, staff, seats, delegationName.formatted(name));
    }

    void change(
            Actor actor, TermId id, ConstituencyId which, String name, int staff, int seats, DelegationId delegation) {
        kept(actor, id);
        var one = constituency(actor, id, which);
        refuseNameOfAnother(actor, id, name, which);
        var sitting = sitting(actor, id, which);
        refuseIf(seats < sitting, FEWER_SEATS_THAN_DELEGATES, sitting, seats);
        terms.save(one.changed(
                name, staff, seats, delegation(actor, id, delegation).id()));
    }

    void remove(Actor actor, TermId id, ConstituencyId which) {
        kept(actor, id);
        var one = constituency(actor, id, which);
        refuseIf(
                delegates.of(actor.union(), id).stream().anyMatch(delegate -> which.equals(delegate.constituency())),
                HAS_DELEGATES,
                one.name());
        terms.remove(one);
    }

    /** 团长：somebody who votes in it, from that day on; the one before heads it until the day before. */
    void head(Actor actor, TermId id, DelegationId delegation, MemberId member, LocalDate since) {
        kept(actor, id);
        var before = delegation(actor, id, delegation);
        refuseUnlessThere(actor, id, delegation, member, since);
        var headSince = before.headSince();
        refuseIf(headSince != null && since.isBefore(headSince), HEADS_SINCE, String.valueOf(headSince));
        terms.head(actor.union(), delegation, member, since);
        log.publishEvent(new StepTaken(actor, "congress.said.heads", member, before.name()));
    }

    /** 副团长 and 联络人：delegates of it today; null for none. */
    void assist(
            Actor actor, TermId id, DelegationId delegation, @Nullable MemberId deputy, @Nullable MemberId contact) {
        kept(actor, id);
        var before = delegation(actor, id, delegation);
        refuseIf(deputy != null && deputy.equals(before.head()), HEAD_IS_NO_DEPUTY);
        for (var member : new MemberId[] {deputy, contact}) {
            if (member != null) {
                refuseUnlessThere(actor, id, delegation, member, LocalDate.now(clock));
            }
        }
        terms.assist(actor.union(), delegation, deputy, contact);
        log.publishEvent(new StepTaken(actor, "congress.said.assists", deputy, before.name()));
    }

    private void refuseUnlessThere(Actor actor, TermId id, DelegationId delegation, MemberId member, LocalDate day) {
        var own = terms.constituencies(actor.union(), id).stream()
                .filter(one -> one.delegation().equals(delegation))
                .map(Constituency::id)
                .toList();
        refuseIf(
                delegates.of(actor.union(), id).stream()
                        .noneMatch(one ->
                                one.member().equals(member) && one.votesOn(day) && own.contains(one.constituency())),
                NOT_A_DELEGATE_THERE,
                day);
    }

    private void add(Term term, String name, int staff, int seats, String delegationName) {
        var delegation = Delegation.named(term.union(), term.id(), delegationName);
        terms.add(delegation);
        terms.save(
                new Constituency(term.union(), term.id(), ConstituencyId.next(), name, staff, seats, delegation.id()));
    }

    private Term kept(Actor actor, TermId id) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        refuseIf(!term.kind().hasDelegates(), ALL_SIT_WITHOUT_ELECTION);
        return term;
    }

    private Constituency constituency(Actor actor, TermId id, ConstituencyId which) {
        return terms.constituencies(actor.union(), id).stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_OF_THIS_TERM));
    }

    private Delegation delegation(Actor actor, TermId id, DelegationId which) {
        return terms.delegations(actor.union(), id, LocalDate.now(clock)).stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_OF_THIS_TERM));
    }

    /** Those who sit, and those elected already who will. */
    private int sitting(Actor actor, TermId id, ConstituencyId which) {
        var today = LocalDate.now(clock);
        return (int) delegates.of(actor.union(), id).stream()
                .filter(one -> which.equals(one.constituency()))
                .filter(one -> one.until() == null || one.sitsOn(today))
                .count();
    }

    private void refuseNameOfAnother(Actor actor, TermId id, String name, @Nullable ConstituencyId but) {
        List<Constituency> all = terms.constituencies(actor.union(), id);
        refuseIf(
                all.stream()
                        .anyMatch(other ->
                                other.name().equals(name) && !other.id().equals(but)),
                NAME_TAKEN,
                name);
    }
}
