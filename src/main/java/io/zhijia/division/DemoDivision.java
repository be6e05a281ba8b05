package io.zhijia.division;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up union's division of work, with areas nobody answers for and one that two do. */
@Component
class DemoDivision {

    private final DivisionService service;
    private final OfficeService offices;
    private final Clock clock;

    DemoDivision(DivisionService service, OfficeService offices, Clock clock) {
        this.service = service;
        this.offices = offices;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var since = LocalDate.now(clock).minusYears(1).withDayOfYear(60);
        var liNa = demo.liNa().member();
        offices.all(by).stream()
                .filter(held -> held.office() == Office.CHAIR)
                .map(OfficeHolding::member)
                .findFirst()
                .ifPresent(chair -> List.of(WorkArea.ORGANISATION, WorkArea.CONGRESS, WorkArea.RIGHTS)
                        .forEach(area -> charge(by, area, chair, by.member(), since)));
        List.of(WorkArea.CULTURE_SPORT, WorkArea.CARE).forEach(area -> charge(by, area, liNa, null, since));
        List.of(WorkArea.PUBLICITY, WorkArea.VOICE).forEach(area -> charge(by, area, by.member(), liNa, since));
        charge(by, WorkArea.GROWTH, demo.chenJing().member(), null, since.minusYears(3));
        service.charge(by, Charge.given(by.union(), WorkArea.CARE, by.member(), null, since.plusMonths(6), null), true);
        service.write(by, "文体委员", liNa, "组织文体活动，管理活动场地和器材。\n每学期拟出活动安排。", since);
        service.write(by, "文体委员", liNa, "组织文体活动，管理活动场地和器材。\n每学期拟出活动安排，活动后一周内交总结和照片。", since.plusMonths(6));
        service.write(by, "工会小组组长", null, "了解组员的困难和喜事，例会上通报。\n组织组员参加活动，收集意见。", since);
    }

    private void charge(Actor by, WorkArea area, MemberId member, @Nullable MemberId standIn, LocalDate since) {
        var other = member.equals(standIn) ? null : standIn;
        service.charge(by, Charge.given(by.union(), area, member, other, since, null), false);
    }
}
