package io.zhijia.scoring;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.scoring.Scheme.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A made-up ethics scheme the congress has passed, an assessment by it of a few people that is posted, a scheme everybody is
 * asked about, and a report of a breach nobody has heard yet.
 */
@Component
class DemoScoring {

    private static final int WEEKS = 8;

    private final Schemes schemes;
    private final Runs runs;
    private final SchemeService service;
    private final ConductService conduct;
    private final Clock clock;

    DemoScoring(Schemes schemes, Runs runs, SchemeService service, ConductService conduct, Clock clock) {
        this.schemes = schemes;
        this.runs = runs;
        this.service = service;
        this.conduct = conduct;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    @Transactional
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var today = LocalDate.now(clock);
        var passed = passed(by, today.minusWeeks(WEEKS));
        assessed(demo, passed, today);
        var star = service.draft(by, SchemeId.next(), content(SchemeKind.STAR, "星级教师评定办法"));
        service.consult(by, star, 1, today.plusDays(Scheme.DAYS_OF_OPINIONS));
        service.say(demo.liNa(), star, UUID.randomUUID(), "建议把教学常规检查的结果每月公布一次");
        conduct.report(
                demo.liNa(),
                new BreachId(UUID.randomUUID()),
                passed.id(),
                demo.chenJing().member(),
                "爱岗敬业",
                today,
                new Breach.Account("晚自习多次迟到", "值班记录，存教务处", ""));
    }

    /** Some weeks ago, with its opinions answered. */
    private Scheme passed(Actor by, LocalDate day) {
        var drafted = Scheme.drafted(by.union(), SchemeId.next(), content(SchemeKind.ETHICS, "师德量化考核办法"));
        var until = day.plusDays(Scheme.DAYS_OF_OPINIONS);
        var meeting = until.plusDays(2);
        var passed = drafted.consulted(until, day).passed("教代会审议通过", meeting, 0, meeting);
        schemes.save(passed);
        return schemes.get(by.union(), passed.id());
    }

    private void assessed(DemoUnion demo, Scheme scheme, LocalDate today) {
        var by = demo.secretary();
        var run = Run.begun(scheme, RunId.next(), "上学期师德考核", today.minusMonths(6), today.minusDays(1));
        var people = List.of(
                new Person(demo.liNa().member(), "", demo.liNa().name(), null, "", 0),
                new Person(demo.wangQiang().member(), "", demo.wangQiang().name(), null, "", 0));
        runs.begin(run, people);
        people.forEach(person -> scheme.content()
                .sides()
                .forEach(side -> runs.save(
                        by.union(),
                        run.id(),
                        person.member(),
                        Sheet.filled(scheme, side, points(scheme, side), side == Side.SELF ? "" : "教学常规检查扣分", 0),
                        today,
                        by.member())));
        var begun = runs.get(by.union(), run.id());
        runs.save(begun.posted(today.plusDays(14), 0, today, day -> true));
    }

    private static List<Integer> points(Scheme scheme, Side side) {
        var points = new ArrayList<>(
                scheme.content().items().stream().map(Item::points).toList());
        points.set(0, points.getFirst() - (side == Side.SELF ? 0 : 2));
        return points;
    }

    private static Content content(SchemeKind kind, String title) {
        return new Content(
                kind,
                title,
                Role.ORGANISES,
                "每学期考核一次，考核结果记入教师考核档案。",
                Item.typed("""
                        爱国守法 20 处分和通报记录
                        爱岗敬业 20 考勤、值班记录
                        关爱学生 20 家长、学生问卷
                        教书育人 20 教学常规检查
                        为人师表 20 同事、部门评议
                        """),
                List.of("体罚或变相体罚学生", "组织、参与有偿补课"),
                Map.of(Side.SELF, 10, Side.GROUP, 30, Side.DEPARTMENT, 30, Side.LEADERSHIP, 30),
                Bounds.USUAL);
    }
}
