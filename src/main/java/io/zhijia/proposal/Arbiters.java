package io.zhijia.proposal;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decides whether what somebody disputes stays merged: the presidium, and the committee where there is none. */
@Component
class Arbiters {

    private final Presidium presidium;
    private final Committee committee;

    Arbiters(Presidium presidium, Committee committee) {
        this.presidium = presidium;
        this.committee = committee;
    }

    Set<MemberId> on(WithinUnion by, LocalDate day) {
        var presiding = presidium.on(by, day);
        return presiding.isEmpty() ? committee.members(by, day).collect(Collectors.toUnmodifiableSet()) : presiding;
    }

    /** Nobody about what they propose themselves. */
    boolean mayDecide(Actor actor, Proposal disputed, @Nullable Proposal lead, LocalDate day) {
        return disputed.stage() == Stage.DISPUTED
                && !disputed.isAuthor(actor.member())
                && (lead == null || !lead.isAuthor(actor.member()))
                && on(actor, day).contains(actor.member());
    }

    /** As what they decide, for the record. */
    Role as(Actor actor, LocalDate day) {
        return presidium.on(actor, day).contains(actor.member()) ? Role.PRESIDIUM : Role.COMMITTEE;
    }
}
