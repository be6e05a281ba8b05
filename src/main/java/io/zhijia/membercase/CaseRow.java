package io.zhijia.membercase;

import static java.util.Objects.requireNonNull;

import io.zhijia.identity.MemberId;
import io.zhijia.membercase.CaseState.Approved;
import io.zhijia.membercase.CaseState.Open;
import io.zhijia.membercase.CaseState.Refused;
import io.zhijia.membercase.CaseState.Withdrawn;
import io.zhijia.membercase.MemberCase.Opinion;
import io.zhijia.membercase.MemberCase.Person;
import io.zhijia.membership.Sex;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of membercase.member_case; the columns of other states are null. */
record CaseRow(
        UUID unionId,
        UUID id,
        String kind,
        @Nullable UUID member,
        String name,
        String number,
        String sex,
        @Nullable LocalDate born,
        String phone,
        @Nullable UUID unionGroup,
        @Nullable UUID department,
        String reason,
        String document,
        LocalDate openedOn,
        @Nullable Boolean groupAgrees,
        @Nullable String groupSays,
        @Nullable UUID groupBy,
        @Nullable LocalDate groupOn,
        String state,
        @Nullable UUID decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decision,
        int version) {

    static CaseRow of(MemberCase one, Sealer sealer) {
        return switch (one.state()) {
            case Open() -> of(one, sealer, "OPEN", null, null, null);
            case Approved(var by, var on, var decision) -> of(one, sealer, "APPROVED", by, on, decision);
            case Refused(var by, var on, var reason) -> of(one, sealer, "REFUSED", by, on, reason);
            case Withdrawn(var by, var on) -> of(one, sealer, "WITHDRAWN", by, on, "");
        };
    }

    private static CaseRow of(
            MemberCase one,
            Sealer sealer,
            String state,
            @Nullable MemberId by,
            @Nullable LocalDate on,
            @Nullable String decision) {
        var person = one.person();
        var opinion = one.opinion();
        return new CaseRow(
                one.union().value(),
                one.id().value(),
                one.kind().name(),
                value(one.member()),
                person.name(),
                person.number(),
                person.sex().name(),
                person.born(),
                person.phone().isEmpty() ? "" : sealer.seal(Secret.PHONE, person.phone()),
                person.group() == null ? null : person.group().value(),
                person.department() == null ? null : person.department().value(),
                one.reason(),
                one.document(),
                one.openedOn(),
                opinion == null ? null : opinion.agrees(),
                opinion == null ? null : opinion.text(),
                opinion == null ? null : opinion.by().value(),
                opinion == null ? null : opinion.on(),
                state,
                value(by),
                on,
                decision,
                one.version());
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    MemberCase toCase(Sealer sealer) {
        return new MemberCase(
                new UnionId(unionId),
                new CaseId(id),
                CaseKind.valueOf(kind),
                member == null ? null : new MemberId(member),
                new Person(
                        name,
                        number,
                        Sex.valueOf(sex),
                        born,
                        phone.isEmpty() ? "" : sealer.open(Secret.PHONE, phone).clear(Audit.OF_THE_PROGRAM),
                        unionGroup == null ? null : new UnionGroupId(unionGroup),
                        department == null ? null : new DepartmentId(department)),
                reason,
                document,
                openedOn,
                groupAgrees == null
                        ? null
                        : new Opinion(
                                groupAgrees,
                                requireNonNull(groupSays),
                                new MemberId(requireNonNull(groupBy)),
                                requireNonNull(groupOn)),
                toState(),
                version);
    }

    private CaseState toState() {
        if (state.equals("OPEN")) {
            return new Open();
        }
        var by = new MemberId(requireNonNull(decidedBy));
        var on = requireNonNull(decidedOn);
        return switch (state) {
            case "APPROVED" -> new Approved(by, on, requireNonNull(decision));
            case "REFUSED" -> new Refused(by, on, requireNonNull(decision));
            case "WITHDRAWN" -> new Withdrawn(by, on);
            default -> throw new IllegalStateException("Unknown state of a case: " + state);
        };
    }
}
