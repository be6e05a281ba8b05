package io.zhijia.regrouping;

import static io.zhijia.regrouping.RegroupingRefusal.ANOTHER_IS_DRAFTED;
import static io.zhijia.regrouping.RegroupingRefusal.BEGINS_LATER;
import static io.zhijia.regrouping.RegroupingRefusal.NOT_A_DRAFT;
import static io.zhijia.regrouping.RegroupingRefusal.NOT_IN_THIS_GROUP;
import static io.zhijia.regrouping.RegroupingRefusal.NOT_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterReading;
import io.zhijia.refusal.Refusal;
import io.zhijia.regrouping.Regrouping.State;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest(properties = "demo=true")
class RegroupingModuleTests {

    private final RegroupingService service;
    private final Confirmation confirmation;
    private final RegisterReading register;
    private final UnionDirectory union;
    private final OfficeService offices;
    private final ApplicationEventPublisher modules;
    private final LocalDate today;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private Actor chair = by;

    RegroupingModuleTests(
            RegroupingService service,
            Confirmation confirmation,
            RegisterReading register,
            UnionDirectory union,
            OfficeService offices,
            ApplicationEventPublisher modules,
            Clock clock) {
        this.service = service;
        this.confirmation = confirmation;
        this.register = register;
        this.union = union;
        this.offices = offices;
        this.modules = modules;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aUnionWithoutADraft() {
        demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
        chair = new Actor(by.union(), by.member(), "主席", Map.of(by.union().value(), Set.of(Office.CHAIR)));
        service.discard(by, draft());
    }

    @Test
    void confirmedItMovesPeopleAndLeadersAsOfItsDay() {
        var id = service.draft(by, Draft.AS_NOW, today.minusDays(3), new Limits(1, 500));
        refused(() -> service.draft(by, Draft.AS_NOW, today, Limits.USUAL), ANOTHER_IS_DRAFTED);
        var before = service.get(by, id);
        var small = before.parts().stream()
                .filter(part -> !before.in(part).isEmpty())
                .findFirst()
                .orElseThrow();
        var people = before.in(small).stream().map(Placed::member).collect(Collectors.toSet());
        var choir = service.addGroup(by, id, "合唱组");

        service.move(by, id, people, choir);
        everybodyElseIsLed(id);
        refused(() -> confirmation.confirm(chair, id), NOT_SETTLED);
        var now = service.get(by, id);
        var stranger = now.parts().stream()
                .filter(part -> !part.id().equals(choir))
                .flatMap(part -> now.in(part).stream())
                .map(Placed::member)
                .findFirst()
                .orElseThrow();
        refused(() -> service.lead(by, id, choir, stranger), NOT_IN_THIS_GROUP);
        var leader = people.iterator().next();
        service.lead(by, id, choir, leader);

        confirmation.confirm(chair, id);

        assertThat(service.get(by, id).state()).isEqualTo(State.CONFIRMED);
        var group = union.groups(by).stream()
                .filter(one -> one.name().equals("合唱组"))
                .findFirst()
                .orElseThrow();
        assertThat(people)
                .allSatisfy(member -> assertThat(
                                register.member(by, member).placement().group())
                        .isEqualTo(group.id()));
        assertThat(union.groups(by)).extracting(UnionGroup::name).doesNotContain(small.name());
        assertThat(leaderOf(group)).isEqualTo(leader);
        refused(() -> service.move(by, id, people, choir), NOT_A_DRAFT);
    }

    @Test
    void byDepartmentEverybodyGoesWhereTheDepartmentGoesAndTheRetiredStay() {
        var id = service.draft(by, Draft.BY_DEPARTMENT, today, Limits.USUAL);
        var drafted = service.get(by, id);
        var names = drafted.parts().stream().collect(Collectors.toMap(Part::id, Part::name));
        var departments = union.departments(by).stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));

        assertThat(names.values()).containsAll(departments.values());
        for (Member member : service.present(by)) {
            var placed = drafted.members().stream()
                    .filter(one -> one.member().equals(member.id()))
                    .findFirst()
                    .orElseThrow();
            var department = member.placement().department();
            if (member.isRetired()) {
                assertThat(placed.isMoved()).isFalse();
            } else if (department != null) {
                assertThat(names.get(placed.part())).isEqualTo(departments.get(department));
            }
        }
    }

    @Test
    void itIsNotConfirmedBeforeItsDayNorByAnybodyButTheChair() {
        var id = service.draft(by, Draft.AS_NOW, today.plusDays(1), new Limits(1, 500));
        everybodyElseIsLed(id);

        refused(() -> confirmation.confirm(chair, id), BEGINS_LATER);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> confirmation.confirm(by, id));
        var other = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.get(other, id));
    }

    /** Every group with people gets a leader of its own, and everybody a group. */
    private void everybodyElseIsLed(RegroupingId id) {
        var one = service.get(by, id);
        var first = one.parts().stream()
                .filter(part -> !one.in(part).isEmpty())
                .findFirst()
                .orElseThrow();
        var nowhere = one.nowhere().stream().map(Placed::member).collect(Collectors.toSet());
        if (!nowhere.isEmpty()) {
            service.move(by, id, nowhere, first.id());
        }
        var now = service.get(by, id);
        now.parts().stream()
                .filter(part -> !now.in(part).isEmpty() && !part.isNew())
                .forEach(part ->
                        service.lead(by, id, part.id(), now.in(part).getFirst().member()));
    }

    private RegroupingId draft() {
        return service.lines(by).stream()
                .filter(line -> line.state() == State.DRAFT)
                .map(RegroupingLine::id)
                .findFirst()
                .orElseThrow();
    }

    private MemberId leaderOf(UnionGroup group) {
        return offices.all(by).stream()
                .filter(held -> held.office() == Office.GROUP_LEADER && held.isHeldOn(today))
                .filter(held -> held.body().equals(group.id().value()))
                .map(OfficeHolding::member)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable step, RegroupingRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
