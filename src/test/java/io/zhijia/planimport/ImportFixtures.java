package io.zhijia.planimport;

import io.zhijia.planreader.PlanReader;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.Year;

/** A made-up plan of a made-up school. */
final class ImportFixtures {

    static final String PLAN = """
            青山中学工会2025年工作计划
            一、指导思想
            团结全体教职工，做好服务。
            二、月份安排
            三月：
            1、召开教职工代表大会。
            2、庆祝三八妇女节，组织女教职工健步走。
            四月：
            1、举行教职工羽毛球赛。
            十月：
            1、重阳节慰问退休教师。
            """;

    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    static PlanImport reviewing() {
        return reviewing(2026);
    }

    static PlanImport reviewing(int year) {
        var started = PlanImport.started(UnionId.next(), "去年的计划", "", PLAN, year, TODAY);
        var plan = PlanReader.read(PLAN, Year.of(year)).plans().getFirst();
        return started.chosen(plan, OwnYear.of(plan, year));
    }

    private ImportFixtures() {}
}
