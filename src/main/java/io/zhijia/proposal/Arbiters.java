package io.zhijia.proposal;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who decides whether what somebody disputes stays merged: the presidium, and the committee where there is none; nobody about
 * what they propose themselves, so that the committee decides too where all who preside are party.
 */
@Component
class Arbiters {

    private final Presidium presidium;
    private final Committee committee;
    private final Proposals proposals;

    Arbiters(Presidium presidium, Committee committee, Proposals proposals) {
        this.presidium = presidium;
        this.committee = committee;
        this.proposals = proposals;
    }

    Set<MemberId> over(WithinUnion by, Proposal disputed, LocalDate day) {
        var lead = disputed.filing().mergedInto();
        var theirs = lead == null ? disputed : proposals.get(by.union(), lead);
        var presiding = free(disputed, theirs, presidium.on(by, day).stream());
        return presiding.isEmpty() ? free(disputed, theirs, committee.members(by, day)) : presiding;
    }

    private static Set<MemberId> free(Proposal disputed, Proposal lead, Stream<MemberId> some) {
        return some.filter(one -> !disputed.isAuthor(one) && !lead.isAuthor(one))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean mayDecide(Actor actor, Proposal disputed, LocalDate day) {
        return disputed.stage() == Stage.DISPUTED && over(actor, disputed, day).contains(actor.member());
    }

    /** As what they decide, for the record. */
    Role as(Actor actor, LocalDate day) {
        return presidium.on(actor, day).contains(actor.member()) ? Role.PRESIDIUM : Role.COMMITTEE;
    }
}
