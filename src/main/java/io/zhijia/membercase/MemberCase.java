package io.zhijia.membercase;

import static io.zhijia.membercase.CaseRefusal.DECIDED_ALREADY;
import static io.zhijia.membercase.CaseRefusal.IN_THE_FUTURE;
import static io.zhijia.membercase.CaseRefusal.OPINION_MISSING;
import static io.zhijia.membercase.CaseRefusal.OWN_CASE;
import static io.zhijia.membercase.CaseRefusal.REASON_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.membercase.CaseState.Approved;
import io.zhijia.membercase.CaseState.Open;
import io.zhijia.membercase.CaseState.Refused;
import io.zhijia.membercase.CaseState.Withdrawn;
import io.zhijia.membership.Sex;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's membership, to be decided on.
 *
 * @param member null for who is not on the register yet
 * @param document what it rests on: the application, a certificate
 * @param opinion of the group; null while it has given none
 */
record MemberCase(
        UnionId union,
        CaseId id,
        CaseKind kind,
        @Nullable MemberId member,
        Person person,
        String reason,
        String document,
        LocalDate openedOn,
        @Nullable Opinion opinion,
        CaseState state,
        int version) {

    /** Whom it is about, as they were that day. */
    record Person(
            String name,
            String number,
            Sex sex,
            @Nullable LocalDate born,
            String phone,
            @Nullable UnionGroupId group,
            @Nullable DepartmentId department) {}

    /** What the group says. */
    record Opinion(boolean agrees, String text, MemberId by, LocalDate on) {}

    static MemberCase opened(
            UnionId union,
            CaseKind kind,
            @Nullable MemberId member,
            Person person,
            String reason,
            String document,
            LocalDate today) {
        return new MemberCase(union, CaseId.next(), kind, member, person, reason, document, today, null, new Open(), 0);
    }

    MemberCase heard(Opinion group) {
        refuseIf(!isOpen(), DECIDED_ALREADY);
        refuseIf(group.by().equals(member), OWN_CASE);
        return new MemberCase(union, id, kind, member, person, reason, document, openedOn, group, state, version);
    }

    /** @param whom the member it is about, who for a joining has only now become one */
    MemberCase approved(MemberId whom, MemberId by, LocalDate on, String decision, LocalDate today) {
        mayBeApproved(by, on, today);
        return new MemberCase(
                union,
                id,
                kind,
                whom,
                person,
                reason,
                document,
                openedOn,
                opinion,
                new Approved(by, on, decision.strip()),
                version);
    }

    /** Before the register changes. */
    void mayBeApproved(MemberId by, LocalDate on, LocalDate today) {
        refuseIf(!isOpen(), DECIDED_ALREADY);
        refuseIf(by.equals(member), OWN_CASE);
        refuseIf(isOpinionMissing(), OPINION_MISSING, person.name());
        refuseIf(on.isAfter(today), IN_THE_FUTURE);
    }

    MemberCase refused(MemberId by, String why, LocalDate today) {
        refuseIf(why.isBlank(), REASON_MISSING);
        return in(new Refused(by, today, why.strip()));
    }

    MemberCase withdrawn(MemberId by, LocalDate today) {
        return in(new Withdrawn(by, today));
    }

    private MemberCase in(CaseState next) {
        refuseIf(!isOpen(), DECIDED_ALREADY);
        return new MemberCase(union, id, kind, member, person, reason, document, openedOn, opinion, next, version);
    }

    boolean isOpen() {
        return state instanceof Open;
    }

    /** A group that exists is heard where the rules ask it. */
    boolean isOpinionMissing() {
        return kind.asksGroup() && person.group() != null && opinion == null;
    }

    /** Whether this asks for the same thing for the same person. */
    boolean isSame(CaseKind other, @Nullable MemberId otherMember, Person otherPerson) {
        if (!isOpen() || (other == CaseKind.JOIN) != (kind == CaseKind.JOIN)) {
            return false;
        }
        if (other != CaseKind.JOIN) {
            return member != null && member.equals(otherMember);
        }
        return person.number().equals(otherPerson.number())
                || (person.name().equals(otherPerson.name())
                        && person.born() != null
                        && person.born().equals(otherPerson.born()));
    }
}
