package io.zhijia.identity;

import static io.zhijia.identity.IdentityRefusal.ALREADY_IN_THIS_OFFICE;
import static io.zhijia.identity.IdentityRefusal.OFFICE_TAKEN;
import static io.zhijia.identity.IdentityRefusal.ONE_EXCEPTION_AT_A_TIME;
import static io.zhijia.identity.IdentityRefusal.ONLY_IN_SMALL_UNIONS;
import static io.zhijia.identity.IdentityRefusal.PORTFOLIO_MISSING;
import static io.zhijia.identity.IdentityRefusal.ROLE_NEEDS_AN_END;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.identity.Office.TREASURER;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Which offices go together. A very small union may make one exception, by a decision of its committee. */
@Component
class OfficeRules {

    /** One person at a time in each body. */
    private static final Set<Office> FOR_ONE = Set.of(CHAIR, TREASURER, GROUP_LEADER);

    static final Set<Office> WITH_PORTFOLIO = Set.of(COMMITTEE_MEMBER, VICE_CHAIR);

    /** Fewer members than this need no committee of their own (工会法第十一条); the operator may set another number. */
    private final int smallUnion;

    OfficeRules(@Value("${zhijia.offices.small-union}") int smallUnion) {
        this.smallUnion = smallUnion;
    }

    @Bean
    static PersonColumns officePeople() {
        return PersonColumns.of("identity.office.member", "identity.delegation.taker", "identity.unnamed.member");
    }

    boolean isForOne(Office office) {
        return FOR_ONE.contains(office);
    }

    /**
     * Refuses what does not go together.
     *
     * @param held by anybody of the union, past, present and future
     * @param standIns what people have from somebody who is away, as if they held it
     * @param people how many are here
     * @return the office as it may be held: with the decision only where one is needed
     */
    OfficeHolding checked(
            OfficeHolding next, String decision, List<OfficeHolding> held, List<OfficeHolding> standIns, int people) {
        var meanwhile = held.stream().filter(next::overlaps).toList();
        var own = meanwhile.stream()
                .filter(other -> other.member().equals(next.member()))
                .toList();
        refuseIf(own.stream().anyMatch(next::isSameOffice), ALREADY_IN_THIS_OFFICE);
        refuseIf(next.office() == COMMITTEE_MEMBER && next.areas().isEmpty(), PORTFOLIO_MISSING);
        refuseIf(
                FOR_ONE.contains(next.office()) && meanwhile.stream().anyMatch(next::isSameOffice),
                OFFICE_TAKEN,
                next.office());
        refuseIf(Office.ROLES.contains(next.office()) && next.until() == null, ROLE_NEEDS_AN_END);
        var incompatible = Incompatibility.between(next, with(own, standIns, next));
        if (incompatible.isEmpty()) {
            return next;
        }
        refuseIf(decision.isBlank(), incompatible.get().refusal());
        refuseIf(people >= smallUnion, ONLY_IN_SMALL_UNIONS, smallUnion, people);
        refuseIf(meanwhile.stream().anyMatch(other -> other.decision() != null), ONE_EXCEPTION_AT_A_TIME);
        return next.byDecision(decision.strip());
    }

    private static List<OfficeHolding> with(List<OfficeHolding> own, List<OfficeHolding> standIns, OfficeHolding next) {
        return Stream.concat(
                        own.stream(),
                        standIns.stream().filter(other -> other.member().equals(next.member()) && next.overlaps(other)))
                .toList();
    }
}
