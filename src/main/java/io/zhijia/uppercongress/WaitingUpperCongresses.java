package io.zhijia.uppercongress;

import static io.zhijia.uppercongress.UpperCongressPermission.KEEP_UPPER_CONGRESSES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seats to be filled and reports to be heard wait for those who keep them; a delegate is told to come. */
@Component
class WaitingUpperCongresses implements Waiting {

    private static final int MONTHS_AHEAD = 3;
    private static final int WEEKS_AHEAD = 2;
    private static final int WEEKS_TO_REPORT = 4;

    private final UpperCongressService service;

    WaitingUpperCongresses(UpperCongressService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var keeps = actor.may(KEEP_UPPER_CONGRESSES);
        return service.open(actor, today).stream()
                .map(congress -> line(congress, keeps, congress.sends(actor.member()), today))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable WaitingLine line(UpperCongress congress, boolean keeps, boolean goes, LocalDate today) {
        var opens = congress.invitation().opens();
        var closes = congress.invitation().closes();
        return switch (congress.state(today)) {
            case ANNOUNCED ->
                keeps && !opens.isAfter(today.plusMonths(MONTHS_AHEAD)) ? line(congress, "choose", opens) : null;
            case CHOSEN -> goes && !opens.isAfter(today.plusWeeks(WEEKS_AHEAD)) ? line(congress, "come", opens) : null;
            case HELD -> keeps ? line(congress, "report", closes.plusWeeks(WEEKS_TO_REPORT)) : null;
            case REPORTED -> null;
        };
    }

    private static WaitingLine line(UpperCongress congress, String what, LocalDate due) {
        return new WaitingLine(congress.invitation().title(), "uppercongress.waiting." + what, congress.path(), due);
    }
}
