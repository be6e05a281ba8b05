package io.zhijia.memberfile;

import static io.zhijia.memberfile.MemberFilePermission.KEEP_FAMILY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom to visit or ask again, for the contact officers. */
@Component
class WaitingFamilies implements Waiting {

    private static final int MOST = 20;

    private final FamilyService families;
    private final IdentityService people;

    WaitingFamilies(FamilyService families, IdentityService people) {
        this.families = families;
        this.people = people;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_FAMILY)) {
            return List.of();
        }
        var due = families.due(actor, today, MOST);
        var names = people.names(actor, due.stream().map(FamilyProfile::member).toList());
        return due.stream()
                .map(one -> new WaitingLine(
                        names.getOrDefault(one.member(), ""),
                        "memberfile.family.waiting",
                        "/members/" + one.member() + "/family",
                        one.nextLook()))
                .toList();
    }
}
