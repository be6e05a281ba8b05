package io.zhijia.reserved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.congress.Agenda;
import io.zhijia.congress.Agenda.Point;
import io.zhijia.congress.Handling;
import io.zhijia.congress.SittingId;
import io.zhijia.union.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueReportTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Matter FINANCE = Matter.own(UUID.randomUUID(), "财务工作报告", Handling.HEAR, true);
    private static final Matter UNION = Matter.own(UUID.randomUUID(), "工会工作报告", Handling.HEAR, true);

    @Test
    void isFoundByItsWords() {
        var now = on(DAY, "学校财务工作报告", "学校工作报告");
        assertThat(due(now, List.of(now)))
                .extracting(DueReport::item, DueReport::isMissing)
                .containsExactly(tuple(1, false), tuple(null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校工作报告", "校长工作报告", "医院工作报告", "行政工作报告", "单位工作报告"})
    void theReportOfTheUnitIsFoundByWhatTheUnitIsCalled(String title) {
        var work = Matter.own(UUID.randomUUID(), "单位工作报告", Handling.HEAR, true);
        var all = List.of(work, FINANCE, UNION);
        var now = on(DAY, "工会工作报告", "学校财务工作报告", title);
        assertThat(DueReport.of(now, all, Matter::own, List.of(now), one -> Map.of()))
                .extracting(DueReport::item)
                .containsExactly(3, 2, 1);
    }

    @Test
    void anItemThatHasMoreOfAnotherReportIsThatOneUnlessItSaysBoth() {
        var audit = Matter.own(UUID.randomUUID(), "经费审查工作报告", Handling.HEAR, true);
        for (var title : List.of("工会经费审查委员会工作报告", "经费审查委员会工作报告")) {
            assertThat(DueReport.of(on(DAY, title), List.of(UNION, audit), Matter::own, List.of(), one -> Map.of()))
                    .as(title)
                    .extracting(DueReport::item)
                    .containsExactly(null, 1);
        }
        var both = on(DAY, "工会工作报告、经费审查工作报告");
        assertThat(DueReport.of(both, List.of(UNION, audit), Matter::own, List.of(), one -> Map.of()))
                .extracting(DueReport::item)
                .containsExactly(1, 1);
    }

    @Test
    void whatASittingOfTheLastYearHeardIsNotMissing() {
        var now = on(DAY);
        assertThat(due(now, List.of(now, on(DAY.minusYears(1), "财务工作报告"))).getFirst())
                .returns(DAY.minusYears(1), DueReport::lately)
                .returns(false, DueReport::isMissing);
        assertThat(due(now, List.of(now, on(DAY.minusYears(1).minusDays(1), "财务工作报告")))
                        .getFirst()
                        .isMissing())
                .as("more than a year ago")
                .isTrue();
        assertThat(due(now, List.of(now, on(DAY.plusDays(1), "财务工作报告")))
                        .getFirst()
                        .isMissing())
                .as("to come")
                .isTrue();
    }

    @Test
    void whatSomebodyChoseGoesBeforeTheWords() {
        var now = on(DAY, "财务工作报告", "经费情况");
        assertThat(due(now, Map.of(FINANCE.key(), 2)).getFirst().item()).isEqualTo(2);
        assertThat(due(now, Map.of(FINANCE.key(), 0)).getFirst().isMissing()).isTrue();
        assertThat(due(now, Map.of(FINANCE.key(), 7)).getFirst().isMissing())
                .as("that item was taken off")
                .isTrue();
    }

    @Test
    void onlyWhereResidentsAreMembersMayReviewWhatIsDisclosedToThem() {
        assertThat(MembersTopic.of(UnitKind.COMMUNITY))
                .extracting(Matter::key, Matter::isRegular)
                .contains(tuple("MEMBERS_RESIDENTS", false), tuple("MEMBERS_AUDIT", true));
        assertThat(MembersTopic.of(UnitKind.SCHOOL))
                .extracting(Matter::key)
                .containsExactly("MEMBERS_WORK", "MEMBERS_FINANCE", "MEMBERS_AUDIT");
    }

    private static List<DueReport> due(Agenda now, List<Agenda> all) {
        return DueReport.of(now, List.of(FINANCE, UNION), Matter::own, all, one -> Map.of());
    }

    private static List<DueReport> due(Agenda now, Map<String, Integer> tied) {
        return DueReport.of(now, List.of(FINANCE), Matter::own, List.of(now), one -> tied);
    }

    private static Agenda on(LocalDate day, String... titles) {
        var points = new ArrayList<Point>();
        for (var title : titles) {
            points.add(new Point(points.size() + 1, points.size() + 1, title, Handling.HEAR, false, null, null));
        }
        return new Agenda(new SittingId(UUID.randomUUID()), day, false, points);
    }
}
