package io.zhijia.membercase;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.Details;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Placement;
import io.zhijia.membership.RegisterMatching;
import io.zhijia.membership.RegisterService;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the register say what the committee has decided. */
@Service
@Transactional
class Decisions {

    private static final int LONGEST_NOTE = 200;

    private final RegisterService members;
    private final RegisterMatching matching;

    Decisions(RegisterService members, RegisterMatching matching) {
        this.members = members;
        this.matching = matching;
    }

    /** Returns whom the register now says it of; who was a member before is one again. */
    MemberId carryOut(Actor actor, MemberCase one, LocalDate on, String decision) {
        var note = note(one, decision);
        if (one.kind() != CaseKind.JOIN) {
            var member = Objects.requireNonNull(one.member());
            members.record(actor, member, one.kind().fact(), on, note);
            return member;
        }
        var person = one.person();
        var former = matching.former(actor, person.name(), person.number());
        if (former.isPresent()) {
            members.record(actor, former.get(), FactKind.RETURNED, on, note);
            return former.get();
        }
        return members.add(
                actor,
                new Details(person.number(), person.name(), person.sex(), person.born(), person.phone()),
                new Placement(person.department(), person.group()),
                FactKind.JOINED,
                on,
                note);
    }

    private static String note(MemberCase one, String decision) {
        var note = Stream.of(one.reason(), one.document(), decision)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
        return note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }
}
