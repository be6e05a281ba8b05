package io.zhijia.congress;

import static io.zhijia.congress.AssemblyKind.MEMBERS_CONGRESS;
import static io.zhijia.congress.AssemblyKind.STAFF_CONGRESS;
import static io.zhijia.congress.AssemblyKind.STAFF_MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.congress.Composition.Check;
import io.zhijia.congress.Delegate.Leaving;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.HeadCount;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTests {

    private static final LocalDate BEGINS = LocalDate.of(2022, 4, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2022-04-04, PREPARING",
        "2022-04-05, IN_TERM",
        "2026-10-03, IN_TERM",
        "2026-10-04, EXPIRING", // half a year before its last day
        "2027-04-04, EXPIRING", // its last day
        "2027-04-05, OVERDUE"
    })
    void aTermOfFiveYearsRunsFromItsFirstDay(LocalDate day, TermState state) {
        assertThat(term(STAFF_CONGRESS, Region.NATIONAL, 100).state(day, false)).isEqualTo(state);
        assertThat(term(STAFF_CONGRESS, Region.NATIONAL, 100).state(day, true)).isEqualTo(TermState.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOLS, NATIONAL, 79, STAFF_MEETING",
        "SCHOOLS, NATIONAL, 80, STAFF_CONGRESS",
        "SCHOOLS, SHANGHAI, 99, STAFF_MEETING",
        "SCHOOLS, SHANGHAI, 100, STAFF_CONGRESS",
        "OTHERS, NATIONAL, 99, STAFF_MEETING",
        "OTHERS, NATIONAL, 100, STAFF_CONGRESS"
    })
    void whetherDelegatesMeetGoesByTheNumberOfStaff(Units units, Region region, int staff, AssemblyKind kind) {
        assertThat(AssemblyKind.usual(units, region, staff)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF_CONGRESS, SCHOOLS, NATIONAL, 79, false",
        "STAFF_CONGRESS, SCHOOLS, NATIONAL, 80, true",
        "STAFF_MEETING, SCHOOLS, NATIONAL, 79, true",
        "STAFF_MEETING, SCHOOLS, NATIONAL, 80, false",
        "STAFF_MEETING, SCHOOLS, SHANGHAI, 99, true",
        "STAFF_MEETING, OTHERS, ZHEJIANG, 100, false",
        "MEMBERS_CONGRESS, SCHOOLS, SHANGHAI, 99, false",
        "MEMBERS_CONGRESS, SCHOOLS, SHANGHAI, 100, true",
        "MEMBERS_MEETING, OTHERS, NATIONAL, 99, true",
        "MEMBERS_MEETING, OTHERS, NATIONAL, 100, false"
    })
    void theFormThatDoesNotFitTheNumberIsSaid(AssemblyKind kind, Units units, Region region, int people, boolean met) {
        assertThat(Composition.form(term(kind, region, people), units))
                .hasValueSatisfying(check -> assertThat(check.isMet()).isEqualTo(met));
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECT_MEETING, '', SAY_WHOSE_IT_IS",
        "MEMBERS_CONGRESS, 后勤公司, MEMBERS_MEET_ONCE",
        "MEMBERS_MEETING, 后勤公司, MEMBERS_MEET_ONCE"
    })
    void aSiteHasANameAndTheMembersHaveOneMeeting(AssemblyKind kind, String label, CongressRefusal reason) {
        refused(() -> term(kind, label, Region.NATIONAL, 10), reason);
    }

    @Test
    void whoseItIsStandsBeforeItsName() {
        assertThat(term(STAFF_CONGRESS, "后勤公司", Region.NATIONAL, 10)
                        .name((key, facts) -> key.equals("congress.kind.of") ? facts[0] + "的" + facts[1] : key))
                .isEqualTo("后勤公司的congress.kind.STAFF_CONGRESS");
        assertThat(term(STAFF_CONGRESS, Region.NATIONAL, 10).name((key, facts) -> key))
                .isEqualTo("congress.kind.STAFF_CONGRESS");
    }

    @ParameterizedTest
    @EnumSource(names = {"JOINT_CONGRESS", "PROJECT_MEETING"})
    void firmsTogetherAndBuildingSitesMeetAsTheyDo(AssemblyKind kind) {
        assertThat(Composition.form(term(kind, Region.NATIONAL, 10), Units.OTHERS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOLS, NATIONAL, 20, 20", // never more than there are
        "SCHOOLS, NATIONAL, 100, 30",
        "SCHOOLS, NATIONAL, 101, 31",
        "SCHOOLS, NATIONAL, 199, 60",
        "SCHOOLS, NATIONAL, 200, 40",
        "SCHOOLS, NATIONAL, 201, 41",
        "OTHERS, NATIONAL, 600, 30",
        "OTHERS, NATIONAL, 601, 31",
        "SCHOOLS, SHANGHAI, 99, 30",
        "SCHOOLS, SHANGHAI, 199, 30",
        "SCHOOLS, SHANGHAI, 200, 35",
        "SCHOOLS, SHANGHAI, 2999, 170",
        "SCHOOLS, SHANGHAI, 3000, 175",
        "OTHERS, ZHEJIANG, 99, 30",
        "OTHERS, ZHEJIANG, 100, 40",
        "OTHERS, ZHEJIANG, 200, 47",
        "OTHERS, ZHEJIANG, 1000, 100",
        "OTHERS, ZHEJIANG, 4999, 160",
        "OTHERS, ZHEJIANG, 5000, 200",
        "SCHOOLS, ZHEJIANG, 100, 30" // the provincial rule is for enterprises
    })
    void theNumberOfDelegatesGoesByRegionAndStaff(Units units, Region region, int staff, int least) {
        assertThat(Quota.of(term(STAFF_CONGRESS, region, staff), units).least()).isEqualTo(least);
    }

    @Test
    void membersHaveARuleOfTheirOwnAndWhereAllMeetAllCount() {
        assertThat(Quota.of(term(MEMBERS_CONGRESS, Region.SHANGHAI, 200), Units.SCHOOLS)
                        .least())
                .isEqualTo(30);
        assertThat(Quota.of(term(MEMBERS_CONGRESS, Region.SHANGHAI, 201), Units.SCHOOLS)
                        .least())
                .isEqualTo(40);
        assertThat(Quota.of(term(STAFF_MEETING, Region.NATIONAL, 57), Units.SCHOOLS)
                        .least())
                .isEqualTo(57);
    }

    @Test
    void seatsAreDividedWithoutLosingAny() {
        assertThat(Apportionment.of(30, List.of(50, 30, 20))).containsExactly(15, 9, 6);
        assertThat(Apportionment.of(10, List.of(47, 16, 16, 21))).containsExactly(5, 2, 1, 2);
        assertThat(Apportionment.of(30, List.of(100, 1)))
                .as("a small one keeps its voice")
                .containsExactly(29, 1);
        assertThat(Apportionment.of(5, List.of(0, 0))).hasSize(2);
        for (int seats = 8; seats <= 60; seats++) {
            assertThat(Apportionment.of(seats, List.of(13, 11, 9, 9, 8, 7, 5, 3)).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as("%d seats", seats)
                    .isEqualTo(seats);
        }
    }

    @Test
    void theMakeUpIsWarnedAboutAtExactlyTheLine() {
        var people = IntStream.range(0, 10).mapToObj(TermTests::person).toList();
        var delegates = IntStream.range(0, 10)
                .mapToObj(i -> delegate(people.get(i).id(), i < 6, i >= 8))
                .toList();
        var nations = Map.of(people.get(0).id(), "回族", people.get(1).id(), "汉族");
        var composition = Composition.of(delegates, people, new Filed(nations, Map.of()), DAY);
        assertThat(composition).isEqualTo(new Composition(10, 6, 2, 5, 3, 1));

        var checks = composition.checks(
                term(STAFF_CONGRESS, Region.NATIONAL, 30),
                RuleSet.usual(term(STAFF_CONGRESS, Region.NATIONAL, 30), Units.SCHOOLS, DAY),
                new HeadCount(30, 15));
        assertThat(checks)
                .extracting(Check::word, Check::got, Check::bound, Check::isMet)
                .containsExactly(
                        tuple("number", 10, 30, false),
                        tuple("frontline", 6, 6, true),
                        tuple("leaders", 2, 2, true),
                        tuple("women", 5, 5, true),
                        tuple("young", 3, 0, null),
                        tuple("minority", 1, 0, null));

        var worse = new Composition(10, 5, 3, 4, 3, 0)
                .checks(
                        term(STAFF_CONGRESS, Region.NATIONAL, 10),
                        RuleSet.usual(term(STAFF_CONGRESS, Region.NATIONAL, 10), Units.SCHOOLS, DAY),
                        new HeadCount(30, 15));
        assertThat(worse).extracting(Check::isMet).containsExactly(true, false, false, false, null, null);
    }

    @Test
    void whoLeftOrIsAGuestIsNotCounted() {
        var person = person(1);
        var here = delegate(person.id(), true, false);
        var guest = new Election(person.id(), Part.OBSERVER, null, true, false, BEGINS, null, null)
                .seatedIn(term(STAFF_CONGRESS, Region.NATIONAL, 30));

        assertThat(here.votesOn(BEGINS.minusDays(1))).isFalse();
        assertThat(here.left(DAY, Leaving.LEFT).votesOn(DAY)).isTrue();
        assertThat(here.left(DAY, Leaving.LEFT).votesOn(DAY.plusDays(1))).isFalse();
        assertThat(Composition.of(List.of(guest), List.of(person), new Filed(Map.of(), Map.of()), DAY)
                        .delegates())
                .isZero();
        refused(() -> here.left(BEGINS.minusDays(1), Leaving.LEFT), CongressRefusal.LEAVES_BEFORE);
        refused(() -> here.left(DAY, Leaving.LEFT).left(DAY, Leaving.RECALLED), CongressRefusal.LEFT_ALREADY);
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "8, 八", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九", "100, 100"})
    void numbersAreSaidInChinese(int number, String said) {
        assertThat(Ordinal.of(number, Locale.SIMPLIFIED_CHINESE)).isEqualTo(said);
        assertThat(Ordinal.of(number, Locale.ENGLISH)).isEqualTo(String.valueOf(number));
    }

    static Term term(AssemblyKind kind, Region region, int staff) {
        return term(kind, kind == AssemblyKind.PROJECT_MEETING ? "三号楼" : "", region, staff);
    }

    private static Term term(AssemblyKind kind, String label, Region region, int staff) {
        return new Term(UnionId.next(), TermId.next(), kind, 6, 5, BEGINS, region, staff, label, 0);
    }

    /** Every second one a woman; the first three are young. */
    private static PersonOnDay person(int i) {
        var born = DAY.minusYears(i < 3 ? 34 : 35);
        return new PersonOnDay(
                MemberId.next(), "", "某人", i % 2 == 0 ? Sex.FEMALE : Sex.MALE, born, BEGINS, false, false, null, null);
    }

    private static Delegate delegate(MemberId member, boolean frontline, boolean leader) {
        return new Election(member, Part.DELEGATE, ConstituencyId.next(), frontline, leader, BEGINS, null, null)
                .seatedIn(term(STAFF_CONGRESS, Region.NATIONAL, 30));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
