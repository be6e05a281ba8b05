package io.zhijia.task;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.money.Money;
import io.zhijia.task.StepState.Done;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A handful of made-up tasks: under way, overdue, finished, given up. */
@Component
class DemoTasks {

    private final TaskOpening opening;
    private final TaskService tasks;
    private final StepService steps;
    private final LocalDate today;

    DemoTasks(TaskOpening opening, TaskService tasks, StepService steps, Clock clock) {
        this.opening = opening;
        this.tasks = tasks;
        this.steps = steps;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var zhaoMin = demo.secretary();
        visits(demo);
        open(zhaoMin, demo.liNa(), WorkArea.GROWTH, LaunchKind.PROGRAM, "青年教师读书会", 20);
        open(zhaoMin, zhaoMin, WorkArea.DISCLOSURE, LaunchKind.DISCLOSURE, "上月校务公开", -3);
        finished(demo);
        var hike = open(zhaoMin, zhaoMin, WorkArea.CULTURE_SPORT, LaunchKind.EVENT, "教职工登山", 6);
        tasks.cancel(zhaoMin, hike, "连日下雨，山路湿滑，改到明年春天。");
    }

    private void visits(DemoUnion demo) {
        var zhaoMin = demo.secretary();
        var task = open(zhaoMin, zhaoMin, WorkArea.CARE, LaunchKind.VISIT_CAMPAIGN, "走访慰问住院教师", 12);
        steps.tick(zhaoMin, task, 1);
        steps.tick(zhaoMin, task, 2);
        steps.assign(zhaoMin, task, 5, demo.wangQiang().member(), today.plusDays(5));
        steps.add(zhaoMin, task, "给医院送感谢信", today.plusDays(12));
        tasks.note(zhaoMin, task, "", "陈老师术后不便久谈，每户不超过二十分钟。");
    }

    private void finished(DemoUnion demo) {
        var zhaoMin = demo.secretary();
        var on = today.minusDays(9);
        var task = open(zhaoMin, zhaoMin, WorkArea.CULTURE_SPORT, LaunchKind.TOURNAMENT, "教职工乒乓球赛", -9);
        var outcome = new Outcome(
                on,
                RecordKind.CONTEST,
                "学校体育馆",
                42,
                86,
                "检录签到表",
                "体育组",
                Money.yuan(1680),
                "男女单打共 42 人参加，历时两个下午；冠军为数学组王强、语文组李娜。");
        tasks.finish(zhaoMin, task, outcome, new Done(zhaoMin.member(), on));
    }

    private TaskId open(Actor by, Actor owner, WorkArea area, LaunchKind kind, String title, int dueInDays) {
        var id = TaskId.next();
        opening.open(by, new TaskOrder(id, area, kind, title, owner.member(), today.plusDays(dueInDays), null, null));
        return id;
    }
}
