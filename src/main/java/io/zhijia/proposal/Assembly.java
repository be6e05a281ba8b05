package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.DELEGATION_MISSING;
import static io.zhijia.proposal.ProposalRefusal.HEADS_SIGNATURE_MISSING;
import static io.zhijia.proposal.ProposalRefusal.NOT_A_DELEGATE;
import static io.zhijia.proposal.ProposalRefusal.OBSERVER;
import static io.zhijia.proposal.ProposalRefusal.PROPOSERS_MISSING;
import static io.zhijia.proposal.ProposalRefusal.SECONDERS_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.congress.DelegationId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.Rules.Circle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may propose and second, and whether enough have. */
@Service
@Transactional(readOnly = true)
class Assembly {

    private final CongressDirectory congress;
    private final IdentityService names;
    private final PeoplePicker people;
    private final Clock clock;

    Assembly(CongressDirectory congress, IdentityService names, PeoplePicker people, Clock clock) {
        this.congress = congress;
        this.names = names;
        this.people = people;
        this.clock = clock;
    }

    Optional<DelegateOnDay> seat(Actor actor, MemberId member) {
        return congress.find(actor, member, today());
    }

    /** As they sit today. */
    Author author(Actor actor, MemberId member) {
        return new Author(
                member, seat(actor, member).map(DelegateOnDay::delegationName).orElse(""), null);
    }

    boolean mayPropose(Actor actor, Rules rules, MemberId member) {
        return rules.circle() == Circle.EVERYBODY ? people.isHere(actor, member) : isDelegate(actor, member);
    }

    void refuseUnlessMayPropose(Actor actor, Rules rules, MemberId member) {
        if (mayPropose(actor, rules, member)) {
            return;
        }
        var name = names.name(actor, member);
        refuseIf(seat(actor, member).isPresent(), OBSERVER, name);
        refuseIf(true, NOT_A_DELEGATE, name);
    }

    /** Whether they sit with a vote today. */
    boolean isDelegate(Actor actor, MemberId member) {
        return seat(actor, member).filter(DelegateOnDay::mayVote).isPresent();
    }

    /** Delegations this person heads today. */
    Set<UUID> headedBy(Actor actor) {
        return congress.headedBy(actor, today()).stream()
                .map(DelegationId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The head of that delegation today; empty where it has none. */
    Optional<MemberId> headOf(Actor actor, UUID delegation) {
        return voting(actor, delegation).stream()
                .map(DelegateOnDay::head)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The head of each delegation that has one today. */
    Map<UUID, MemberId> heads(Actor actor) {
        var all = new LinkedHashMap<UUID, MemberId>();
        congress.on(actor, today()).forEach(one -> {
            var delegation = one.delegation();
            var head = one.head();
            if (delegation != null && head != null) {
                all.put(delegation.value(), head);
            }
        });
        return all;
    }

    /** Every delegation with somebody who may vote today, by name. */
    Map<UUID, String> delegations(Actor actor) {
        var all = new LinkedHashMap<UUID, String>();
        congress.on(actor, today()).stream()
                .filter(DelegateOnDay::mayVote)
                .sorted(Comparator.comparing(DelegateOnDay::delegationName))
                .forEach(one -> Optional.ofNullable(one.delegation())
                        .ifPresent(delegation -> all.put(delegation.value(), one.delegationName())));
        return all;
    }

    /** Everybody who may vote today. */
    List<MemberId> voting(Actor actor) {
        return congress.on(actor, today()).stream()
                .filter(DelegateOnDay::mayVote)
                .map(DelegateOnDay::member)
                .distinct()
                .toList();
    }

    /** Of whom a proposal in the name of a delegation needs more than half. */
    List<DelegateOnDay> voting(Actor actor, UUID delegation) {
        return congress.on(actor, today()).stream()
                .filter(DelegateOnDay::mayVote)
                .filter(one -> Optional.ofNullable(one.delegation())
                        .filter(of -> of.value().equals(delegation))
                        .isPresent())
                .toList();
    }

    /** Looked at again on the day it is sent in: who no longer sits does not count. */
    void refuseUnlessEnough(Actor actor, Proposal proposal, Rules rules) {
        var accepted = proposal.secondments().stream()
                .filter(Secondment::isAccepted)
                .map(Secondment::member)
                .filter(member -> mayPropose(actor, rules, member))
                .toList();
        var delegation = proposal.origin().delegation();
        if (proposal.origin().isCollective() && delegation != null) {
            refuseUnlessOfOneMind(actor, proposal, delegation, accepted);
            return;
        }
        refuseUnlessJoint(actor, proposal, rules);
        var missing = rules.seconders() - accepted.size();
        refuseIf(missing > 0, SECONDERS_MISSING, accepted.size(), rules.seconders(), missing);
    }

    private void refuseUnlessJoint(Actor actor, Proposal proposal, Rules rules) {
        var proposing = (int) proposal.proposing()
                .filter(member -> mayPropose(actor, rules, member))
                .count();
        var missing = rules.proposers() - proposing;
        refuseIf(missing > 0, PROPOSERS_MISSING, proposing, rules.proposers(), missing);
    }

    private void refuseUnlessOfOneMind(Actor actor, Proposal proposal, UUID delegation, List<MemberId> accepted) {
        var voting = voting(actor, delegation);
        var signed = Stream.concat(proposal.authors().stream().map(Author::member), accepted.stream())
                .collect(Collectors.toSet());
        var agreed = (int)
                voting.stream().filter(one -> signed.contains(one.member())).count();
        var needed = voting.size() / 2 + 1;
        refuseIf(agreed < needed, DELEGATION_MISSING, voting.size(), needed, agreed);
        headOf(actor, delegation)
                .ifPresent(head -> refuseIf(!signed.contains(head), HEADS_SIGNATURE_MISSING, names.name(actor, head)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
