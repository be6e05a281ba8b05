package io.zhijia.membership;

import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.identity.Office.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.membership.RegisterQuery.Order;
import io.zhijia.membership.RegisterQuery.Standing;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionGroupId;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RegisterTests {

    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2020, 9, 1);

    private final RegisterService service;
    private final RegisterReading register;
    private final UnionService union;
    private final PeoplePicker people;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private Actor secretary = qingshan.secretary();

    RegisterTests(
            RegisterService service, RegisterReading register, UnionService union, PeoplePicker people, Clock clock) {
        this.service = service;
        this.register = register;
        this.union = union;
        this.people = people;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        qingshan = DemoUnion.found();
        secretary = qingshan.secretary();
        union.found(secretary, "青山中学工会", UnitKind.SCHOOL);
    }

    @ParameterizedTest
    @CsvSource({
        "王, 王强 王小强",
        "强, 王强 王小强",
        "小强, 王小强",
        "wxq, 王小强",
        "WX, 王小强",
        "1002, 王小强",
        "100, 陈静 王强 王小强",
        "'王 强', 王强",
        "李, ''",
        "王强%, ''"
    })
    void aPieceOfNameInitialsOrNumberFinds(String typed, String found) {
        add("1001", "王强", null);
        add("1002", "王小强", null);
        add("1003", "陈静", null);

        assertThat(names(query(typed, Standing.MEMBERS, null)))
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void aNameIsFoundByItsNewPiecesOnlyOnceChanged() {
        var id = add("1001", "王强", null);
        service.change(secretary, id, 1, details("1001", "李强"), Placement.NOWHERE, today);

        assertThat(names(query("王", Standing.MEMBERS, null))).isEmpty();
        assertThat(names(query("李", Standing.MEMBERS, null))).containsExactly("李强");
        assertThat(people.choices(secretary)).extracting("name").containsExactly("李强");
    }

    @Test
    void theRegisterOfADayShowsWhoWasAMemberThenAndWhere() {
        var chinese = union.formGroup(secretary, "语文组");
        var maths = union.formGroup(secretary, "数学组");
        var moved = add("1001", "王强", chinese);
        var left = add("1002", "陈静", chinese);
        service.change(
                secretary, moved, 1, details("1001", "王强"), new Placement(null, maths), SEPTEMBER_1.plusYears(2));
        service.record(secretary, left, FactKind.LEFT, SEPTEMBER_1.plusYears(1), "调离");

        assertThat(names(asOf(SEPTEMBER_1.minusDays(1), null))).isEmpty();
        assertThat(names(asOf(SEPTEMBER_1, chinese))).containsExactly("陈静", "王强");
        assertThat(names(asOf(SEPTEMBER_1.plusYears(1), chinese))).containsExactly("王强");
        assertThat(names(asOf(SEPTEMBER_1.plusYears(2), chinese))).isEmpty();
        assertThat(names(asOf(SEPTEMBER_1.plusYears(2), maths))).containsExactly("王强");
        assertThat(names(query("", Standing.ENDED, null))).containsExactly("陈静");
    }

    @Test
    void aMembershipIsAHistoryOfFacts() {
        var id = add("1001", "王强", null);
        service.record(secretary, id, FactKind.RETIRED, SEPTEMBER_1.plusYears(1), "");
        service.record(secretary, id, FactKind.LEFT, SEPTEMBER_1.plusYears(2), "本人申请");
        assertThat(people.isHere(secretary, id)).isFalse();

        service.record(secretary, id, FactKind.RETURNED, SEPTEMBER_1.plusYears(3), "");

        assertThat(people.isHere(secretary, id)).isTrue();
        assertThat(register.facts(secretary, id))
                .extracting(MembershipFact::kind)
                .containsExactly(FactKind.JOINED, FactKind.RETIRED, FactKind.LEFT, FactKind.RETURNED);
        assertThat(register.member(secretary, id).isRetired()).isTrue();
    }

    /** The register of a day is the same however late, and in whatever order, somebody wrote down what happened. */
    @ParameterizedTest
    @CsvSource({
        "RESERVED, RETURNED, RETIRED, LEFT",
        "LEFT, RETIRED, RESERVED, RETURNED",
        "RETIRED, LEFT, RESERVED, RETURNED"
    })
    void theRegisterOfADayDoesNotDependOnTheOrderOfRecording(
            FactKind first, FactKind second, FactKind third, FactKind fourth) {
        var id = add("1001", "王强", null);
        for (var kind : List.of(first, second, third, fourth)) {
            service.record(secretary, id, kind, SEPTEMBER_1.plusMonths(months(kind)), "");
        }

        assertThat(standingsAfter(0, 6, 12, 24, 36))
                .containsExactly(
                        "membership.inService",
                        "membership.reserved",
                        "membership.inService",
                        "membership.retired",
                        "membership.fact.LEFT");
        assertThat(inService(5)).isNotEmpty();
        assertThat(inService(6)).isEmpty();
        assertThat(inService(12)).isNotEmpty();
        assertThat(inService(24)).isEmpty();
    }

    @Test
    void whoLeftAndCameBackWasNoMemberMeanwhile() {
        var id = add("1001", "王强", null);
        service.record(secretary, id, FactKind.LEFT, SEPTEMBER_1.plusYears(1), "");
        service.record(secretary, id, FactKind.RETURNED, SEPTEMBER_1.plusYears(2), "");

        assertThat(names(asOf(SEPTEMBER_1.plusMonths(18), null))).isEmpty();
        assertThat(names(asOf(SEPTEMBER_1.plusYears(2), null))).containsExactly("王强");
    }

    @ParameterizedTest
    @CsvSource({
        "RETIRED, 2020-08-31, BEFORE_JOINING",
        "LEFT, 2100-01-01, IN_THE_FUTURE",
        "RETURNED, 2021-01-01, CANNOT_RETURN"
    })
    void whatCannotHaveHappenedIsRefused(FactKind kind, LocalDate on, MembershipRefusal why) {
        var id = add("1001", "王强", null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.record(secretary, id, kind, on, ""))
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }

    @Test
    void aStaffNumberIsOnePersons() {
        add("1001", "王强", null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> add("1001", "陈静", null))
                .satisfies(no -> assertThat(no.facts()).containsExactly("1001"));
    }

    @Test
    void theSecondOfTwoEditorsIsToldSo() {
        var id = add("1001", "王强", null);
        service.change(secretary, id, 1, details("1001", "王小强"), Placement.NOWHERE, today);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> service.change(secretary, id, 1, details("1001", "王大强"), Placement.NOWHERE, today));
        assertThat(register.member(secretary, id).details().name()).isEqualTo("王小强");
    }

    @Test
    void aGroupThatHasMembersIsNotDissolved() {
        var group = union.formGroup(secretary, "语文组");
        add("1001", "王强", group);

        assertThat(register.members(secretary, group.value())).isEqualTo(1);
    }

    @Test
    void aPlaceOfAnotherUnionIsRefused() {
        var theirs = union.formGroup(DemoUnion.found().secretary(), "语文组");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> add("1001", "王强", theirs))
                .extracting(Refusal::reason)
                .isEqualTo(MembershipRefusal.NO_SUCH_PLACE);
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void chairAndSecretaryChangeOfficersReadAndAMemberOnlyHimself(Office office) {
        var group = union.formGroup(secretary, "语文组");
        var wang = add("1001", "王强", group);
        var chen = add("1002", "陈静", null);
        var holder = new Actor(
                qingshan.union(),
                MemberId.next(),
                "周红",
                Map.of(office == GROUP_LEADER ? group.value() : qingshan.union().value(), Set.of(office)));

        if (office == CHAIR || office == SECRETARY) {
            service.change(holder, wang, 1, details("1001", "王大强"), Placement.NOWHERE, today);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> service.change(holder, wang, 1, details("1001", "改"), Placement.NOWHERE, today));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> service.record(holder, wang, FactKind.LEFT, today, ""));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            service.add(holder, details("9", "新人"), Placement.NOWHERE, FactKind.JOINED, SEPTEMBER_1));
        }
        if (Office.ROLES.contains(office)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> register.list(holder, query("", Standing.MEMBERS, null), 0));
            return;
        }
        assertThat(register.list(holder, query("", Standing.MEMBERS, null), 0).lines())
                .hasSize(office == GROUP_LEADER ? 1 : 2);
        if (office == GROUP_LEADER) {
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> register.member(holder, chen));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> register.each(holder, query("", Standing.MEMBERS, null), line -> {}));
        }
    }

    @Test
    void aMemberSeesTheOwnPageOnly() {
        var wang = add("1001", "王强", null);
        var chen = add("1002", "陈静", null);
        var himself = new Actor(qingshan.union(), wang, "王强", Map.of());

        assertThat(register.member(himself, wang).details().name()).isEqualTo("王强");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> register.member(himself, chen));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> register.list(himself, query("", Standing.MEMBERS, null), 0));
    }

    @Test
    void anotherUnionSeesNothing() {
        var wang = add("1001", "王强", null);
        var elsewhere = DemoUnion.found();
        var auditor = new Actor(
                elsewhere.union(),
                MemberId.next(),
                "钱进",
                Map.of(elsewhere.union().value(), Set.of(AUDITOR)));

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> register.member(auditor, wang));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.record(elsewhere.secretary(), wang, FactKind.LEFT, today, ""));
        assertThat(register.list(auditor, query("王", Standing.MEMBERS, null), 0).lines())
                .isEmpty();
    }

    private static int months(FactKind kind) {
        return switch (kind) {
            case RESERVED -> 6;
            case RETURNED -> 12;
            case RETIRED -> 24;
            default -> 36;
        };
    }

    private List<String> standingsAfter(int... months) {
        return IntStream.of(months)
                .mapToObj(SEPTEMBER_1::plusMonths)
                .flatMap(day -> Stream.of(Standing.MEMBERS, Standing.ENDED)
                        .flatMap(standing -> register
                                .list(secretary, new RegisterQuery("", null, null, standing, null, day, Order.NAME), 0)
                                .lines()
                                .stream()))
                .map(RegisterLine::standing)
                .toList();
    }

    private List<RegisterLine> inService(int months) {
        var day = SEPTEMBER_1.plusMonths(months);
        return register.list(
                        secretary, new RegisterQuery("", null, null, Standing.IN_SERVICE, null, day, Order.NAME), 0)
                .lines();
    }

    private MemberId add(String number, String name, @Nullable UnionGroupId group) {
        return service.add(secretary, details(number, name), new Placement(null, group), FactKind.JOINED, SEPTEMBER_1);
    }

    private static Details details(String number, String name) {
        return new Details(number, name, Sex.MALE, null, "13800001001");
    }

    private static RegisterQuery query(String text, Standing standing, @Nullable UnionGroupId group) {
        return new RegisterQuery(
                text, group == null ? null : Set.of(group.value()), null, standing, null, null, Order.NAME);
    }

    private static RegisterQuery asOf(LocalDate day, @Nullable UnionGroupId group) {
        return new RegisterQuery(
                "", group == null ? null : Set.of(group.value()), null, Standing.MEMBERS, null, day, Order.NAME);
    }

    private List<String> names(RegisterQuery query) {
        var names = new ArrayList<String>();
        register.each(secretary, query, line -> names.add(line.name()));
        assertThat(register.list(secretary, query, 0).lines())
                .extracting(RegisterLine::name)
                .containsExactlyElementsOf(names);
        return names;
    }
}
