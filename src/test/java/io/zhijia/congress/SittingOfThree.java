package io.zhijia.congress;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.Office;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A union of its own with a sitting today, in which Li Na, Wang Qiang and Chen Jing have a vote; two are a quorum. */
final class SittingOfThree {

    final DemoUnion demo = DemoUnion.found();
    final Actor by = demo.secretary();
    final LocalDate today;
    final TermId term;
    final SittingId id;
    private final ApplicationContext beans;

    SittingOfThree(ApplicationContext beans) {
        this(beans, AssemblyKind.STAFF_CONGRESS);
    }

    SittingOfThree(ApplicationContext beans, AssemblyKind kind) {
        this.beans = beans;
        this.today = LocalDate.now(beans.getBean(Clock.class));
        beans.publishEvent(demo);
        var begins = LocalDate.of(2015, 3, 1); // before the terms of the demo
        var label = kind == AssemblyKind.JOINT_CONGRESS ? "临港片区" : "";
        term = beans.getBean(TermService.class).begin(by, kind, label, 5, 5, begins, Region.NATIONAL, 20);
        beans.getBean(ConstituencyService.class).add(by, term, "全校", 20, 3, "%s代表团");
        var place =
                beans.getBean(TermViews.class).one(by, term).constituencies().getFirst();
        for (var one : List.of(demo.liNa(), demo.wangQiang(), demo.chenJing())) {
            beans.getBean(DelegateService.class)
                    .seat(
                            by,
                            term,
                            new Election(one.member(), Part.DELEGATE, place.id(), true, false, begins, null, null));
        }
        id = beans.getBean(SittingService.class)
                .call(by, term, 1, today.atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
    }

    /** They are there. */
    void present(Actor... some) {
        for (var one : some) {
            beans.getBean(CheckInService.class).tick(by, id, delegate(one), Presence.PRESENT, "");
        }
    }

    /** With Li Na and Wang Qiang. */
    void open() {
        present(demo.liNa(), demo.wangQiang());
        var sittings = beans.getBean(SittingService.class);
        sittings.tick(by, id, PreparationStep.COMMITTEE_MEETS, today, "");
        sittings.open(by, id);
    }

    /** Somebody else who counts. */
    Actor teller() {
        return new Actor(
                by.union(), demo.liNa().member(), "计票人", Map.of(by.union().value(), Set.of(Office.TELLER)));
    }

    HallView view() {
        return beans.getBean(HallViews.class).one(by, id);
    }

    DelegateId delegate(Actor one) {
        return view().people().stream()
                .map(DelegateLine::delegate)
                .filter(delegate -> delegate.member().equals(one.member()))
                .map(Delegate::id)
                .findFirst()
                .orElseThrow();
    }
}
