package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Steps of a preparation, or of what follows a sitting, that somebody sees to and nobody has ticked; whoever keeps the congress is told of them anyway. */
@Component
class StepsInCharge implements Waiting {

    private static final int DAYS_BEFORE = 7;

    private final SittingViews sittings;
    private final ChargeService charges;

    StepsInCharge(SittingViews sittings, ChargeService charges) {
        this.sittings = sittings;
        this.charges = charges;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (actor.may(KEEP_CONGRESS)) {
            return List.of();
        }
        var own = charges.own(actor);
        if (own.isEmpty()) {
            return List.of();
        }
        return Stream.concat(sittings.preparing(actor).stream(), sittings.lately(actor).stream())
                .filter(one -> own.contains(one.id()))
                .flatMap(one -> steps(actor, one, today))
                .toList();
    }

    private Stream<WaitingLine> steps(Actor actor, Sitting sitting, LocalDate today) {
        var own = charges.of(actor, sitting.id()).values().stream()
                .filter(one -> actor.member().equals(one.owner()))
                .map(Charge::step)
                .toList();
        if (own.isEmpty()) {
            return Stream.of();
        }
        var title = sittings.title(actor, sitting, LocaleContextHolder.getLocale());
        return sittings.open(actor, sitting)
                .filter(step -> own.contains(step.step()))
                .filter(step -> !step.due().isAfter(today.plusDays(DAYS_BEFORE)))
                .map(step ->
                        new WaitingLine(title, step.step().word(), "/congress/sittings/" + sitting.id(), step.due()));
    }
}
