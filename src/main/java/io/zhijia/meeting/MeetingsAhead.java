package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Meetings to come, for those who go; meetings without minutes, for those who keep them; groups that have not spoken. */
@Component
class MeetingsAhead implements Coming, Waiting {

    private final MeetingViews views;
    private final CadenceService cadences;
    private final MessageSource words;

    MeetingsAhead(MeetingViews views, CadenceService cadences, MessageSource words) {
        this.views = views;
        this.cadences = cadences;
        this.words = words;
    }

    @Override
    public List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last) {
        return views.unsettled(actor, last).stream()
                .filter(line -> !line.at().toLocalDate().isBefore(first)
                        && !line.state().equals("HELD"))
                .map(line -> new ComingLine(line.title(), line.at().toLocalDate(), line.path()))
                .toList();
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (MeetingAccess.mayKeep(actor)) {
            return Stream.concat(minutes(actor, today), wanted(actor, today)).toList();
        }
        return MeetingAccess.leadsAGroup(actor)
                ? views.unsettled(actor, today.plusDays(7)).stream()
                        .filter(line -> line.type().asksGroups() && isSilent(actor, line))
                        .map(line -> new WaitingLine(
                                line.title(),
                                "meeting.waiting.care",
                                line.path() + "/care",
                                line.at().toLocalDate()))
                        .toList()
                : List.of();
    }

    private Stream<WaitingLine> minutes(Actor actor, LocalDate today) {
        return views.unsettled(actor, today).stream()
                .map(line -> new WaitingLine(line.title(), "meeting.waiting.minutes", line.path(), null));
    }

    /** Meetings that are due by their cadence and nobody has called for; not before the first was held. */
    private Stream<WaitingLine> wanted(Actor actor, LocalDate today) {
        var locale = LocaleContextHolder.getLocale();
        return cadences.all(actor).stream()
                .filter(cadence -> cadence.last() != null && cadence.isWanted(today))
                .map(cadence -> new WaitingLine(
                        words.getMessage(cadence.type().word(), null, locale),
                        "meeting.waiting.due",
                        "/meetings/new?type=" + cadence.type(),
                        cadence.due(today)));
    }

    private boolean isSilent(Actor actor, MeetingLine line) {
        return views.read(actor, line.id()).readable().stream().anyMatch(CareReport::isSilent);
    }
}
