package io.zhijia.ballot;

import io.zhijia.ballot.SetUp.Plan;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.SittingDirectory;
import io.zhijia.decision.Region;
import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union's vote of the coming sitting, for which the tellers have yet to make the key. */
@Component
class DemoBallots {

    private final SetUp setUp;
    private final CongressDirectory congress;
    private final SittingDirectory sittings;
    private final Clock clock;

    DemoBallots(SetUp setUp, CongressDirectory congress, SittingDirectory sittings, Clock clock) {
        this.setUp = setUp;
        this.congress = congress;
        this.sittings = sittings;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        if (congress.on(demo.secretary(), today).isEmpty()) {
            return; // a small demonstration without a congress
        }
        var day = today.plusDays(18);
        setUp.begin(
                demo.secretary(),
                new Plan(
                        "教职工考核办法",
                        Asked.matters(List.of("是否同意《教职工考核办法（草案）》？")),
                        sittings.on(demo.secretary(), day).map(Occasion::at).orElse(null),
                        Region.NATIONAL,
                        Mode.SEALED,
                        Manner.once(false),
                        day.atTime(15, 0).atZone(clock.getZone()).toInstant(),
                        day.atTime(15, 30).atZone(clock.getZone()).toInstant(),
                        null,
                        List.of(
                                demo.liNa().member(),
                                demo.wangQiang().member(),
                                demo.chenJing().member())));
    }
}
