package io.zhijia.appraisal;

import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.work.LaunchKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns a plan item of kind {@link LaunchKind#APPRAISAL} into a round that has yet to be set up. */
@Component
class RoundLauncher implements Launcher {

    private final AppraisalService service;

    RoundLauncher(AppraisalService service) {
        this.service = service;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.APPRAISAL;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var title = order.title().length() > Round.LONGEST_TITLE
                ? order.title().substring(0, Round.LONGEST_TITLE - 1) + "…"
                : order.title();
        return "/appraisals/" + service.begin(actor, RoundId.next(), title, Region.NATIONAL, order.item(), Set.of());
    }
}
