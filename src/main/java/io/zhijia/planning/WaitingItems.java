package io.zhijia.planning;

import static java.util.Comparator.comparing;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.planning.PlanItemState.Cancelled;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An item waits for whoever has it in charge from a fortnight before its last day; the month shows all there is. */
@Component
class WaitingItems implements Waiting, Coming {

    private static final int DAYS_AHEAD = 14;
    private static final int AT_MOST = 30;

    private final PlanViews views;

    WaitingItems(PlanViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return views.openOf(actor).stream()
                .filter(item -> item.matter().type() != ItemType.DUTY)
                .filter(item -> !item.ends().isAfter(today.plusDays(DAYS_AHEAD)))
                .sorted(comparing(PlanItem::ends))
                .limit(AT_MOST)
                .map(item -> new WaitingLine(item.title(), "planning.waiting", "/plan/items/" + item.id(), item.ends()))
                .toList();
    }

    @Override
    public List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last) {
        return views.between(actor, first, last).stream()
                .filter(item ->
                        !(item.state() instanceof Cancelled) && !item.days().wholeMonths())
                .filter(item -> !item.begins().isBefore(first))
                .limit(AT_MOST)
                .map(item -> new ComingLine(item.title(), item.begins(), "/plan/items/" + item.id()))
                .toList();
    }
}
