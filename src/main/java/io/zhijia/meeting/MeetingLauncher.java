package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.work.LaunchKind;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns a plan item of kind {@link LaunchKind#MEETING} into a meeting with the agenda usual for it. */
@Component
class MeetingLauncher implements Launcher {

    private static final LocalTime AFTER_THE_LAST_LESSON = LocalTime.of(16, 20);
    private final MeetingService service;
    private final UsualAgendas agendas;

    MeetingLauncher(MeetingService service, UsualAgendas agendas) {
        this.service = service;
        this.agendas = agendas;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.MEETING;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var id = MeetingId.next();
        var type = MeetingType.calledBy(order.title());
        var call = new Call(type, order.title(), order.begins().atTime(AFTER_THE_LAST_LESSON), "");
        service.plan(actor, id, order.item(), order.area(), call, AgendaItem.parse(agendas.of(type)), Set.of());
        return "/meetings/" + id;
    }
}
