package io.zhijia.membercase;

import static io.zhijia.membercase.CasePermission.KEEP_CASES;

import io.zhijia.archive.Participation;
import io.zhijia.identity.Actor;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterIntake;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members in service whom no record of that time names.
 *
 * <p>The charter lets a member go who neither pays dues nor takes part for six months: whether dues were paid, and whether
 * there was a good reason, a person has to find out.
 */
@Service
@Transactional(readOnly = true)
class IdleMembers {

    private final RegisterIntake register;
    private final Participation participation;

    IdleMembers(RegisterIntake register, Participation participation) {
        this.register = register;
        this.participation = participation;
    }

    /** Longest gone first. */
    List<Line> since(Actor actor, LocalDate day) {
        actor.must(KEEP_CASES);
        var last = participation.latest(actor);
        return register.all(actor).stream()
                .filter(Member::isMember)
                .filter(member -> !member.isRetired() && member.reservedOn() == null)
                .filter(member -> !member.joinedOn().isAfter(day))
                .map(member -> new Line(member, last.get(member.id())))
                .filter(line -> line.last() == null || line.last().isBefore(day))
                .sorted(Comparator.comparing(Line::last, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(line -> line.member().details().number()))
                .toList();
    }

    /** @param last when the record book last names them; null if never */
    record Line(Member member, @Nullable LocalDate last) {}
}
