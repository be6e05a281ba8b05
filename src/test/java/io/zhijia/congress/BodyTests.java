package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.congress.Composition.Check;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UnionId UNION = UnionId.next();

    private final Map<MemberId, Delegate> delegates = new HashMap<>();

    @Test
    void halfTheTeachersAreNoMajorityInASchoolButEnoughInShanghai() {
        var body = presidium(Region.NATIONAL, 3, 3);

        assertThat(check(body, Region.NATIONAL, "body.frontline"))
                .returns(4, Check::bound)
                .returns(false, Check::isMet);
        assertThat(check(body, Region.SHANGHAI, "body.frontline"))
                .returns(3, Check::bound)
                .returns(true, Check::isMet)
                .returns(Certainty.READ, Check::certainty);
        assertThat(check(presidium(Region.NATIONAL, 4, 3), Region.NATIONAL, "body.frontline"))
                .returns(true, Check::isMet);
    }

    @Test
    void fiveToNineUnlessTheUnionSaysOtherwise() {
        assertThat(check(presidium(Region.NATIONAL, 4, 0), Region.NATIONAL, "body.size"))
                .returns(false, Check::isMet);
        assertThat(check(presidium(Region.NATIONAL, 5, 0), Region.NATIONAL, "body.size"))
                .returns(true, Check::isMet);
        assertThat(check(presidium(Region.NATIONAL, 9, 1), Region.NATIONAL, "body.size"))
                .returns(false, Check::isMet);
        var own = presidium(Region.NATIONAL, 4, 0).described("主席团", new BodySize(3, 4, "本校章程"));
        assertThat(check(own, Region.NATIONAL, "body.size"))
                .returns(true, Check::isMet)
                .returns("本校章程", Check::source);
        assertThat(BodySize.usual(BodyKind.PRESIDIUM, Region.SHANGHAI, 100)).returns(5, BodySize::most);
        assertThat(BodySize.usual(BodyKind.PRESIDIUM, Region.SHANGHAI, 101)).returns(7, BodySize::least);
    }

    @Test
    void whoIsNoDelegateIsNoticedInThePresidiumOnly() {
        var guest = MemberId.next();
        var body = presidium(Region.NATIONAL, 5, 0).with(guest, Role.MEMBER, DAY);

        assertThat(check(body, Region.NATIONAL, "body.delegates"))
                .returns(5, Check::got)
                .returns(false, Check::isMet);
        assertThat(body.without(6, DAY).on(DAY.plusDays(1))).hasSize(5);
        var committee =
                new Body(UNION, BodyId.next(), body.term(), null, BodyKind.FINANCE, "财务", body.size(), body.seats(), 0);
        assertThat(BodyChecks.of(committee, DAY, delegates, term(Region.NATIONAL), Units.SCHOOLS))
                .extracting(Check::word)
                .containsExactly("body.size", "body.head");
    }

    private Check check(Body body, Region region, String word) {
        return BodyChecks.of(body, DAY, delegates, term(region), Units.SCHOOLS).stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private Body presidium(Region region, int teachers, int others) {
        delegates.clear();
        var body = new Body(
                UNION,
                BodyId.next(),
                TermId.next(),
                null,
                BodyKind.PRESIDIUM,
                "主席团",
                BodySize.usual(BodyKind.PRESIDIUM, region, 40),
                List.of(),
                0);
        for (int i = 0; i < teachers + others; i++) {
            var member = MemberId.next();
            delegates.put(
                    member,
                    new Delegate(
                            UNION,
                            body.term(),
                            DelegateId.next(),
                            member,
                            Part.DELEGATE,
                            null,
                            i < teachers,
                            false,
                            DAY.minusYears(1),
                            null,
                            null,
                            null,
                            null,
                            null,
                            0));
            body = body.with(member, i == 0 ? Role.HEAD : Role.MEMBER, DAY);
        }
        return body;
    }

    private static Term term(Region region) {
        return new Term(UNION, TermId.next(), AssemblyKind.STAFF_CONGRESS, 1, 5, DAY.minusYears(1), region, 120, "", 0);
    }
}
