package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.schoolcalendar.SchoolSpan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Four weeks before a term ends without a joint meeting, held or called for, whoever keeps meetings is told. */
@Component
class JointMeetingDue implements Waiting {

    private static final int WEEKS = 4;

    private final SchoolCalendar calendar;
    private final CadenceService cadences;
    private final MessageSource words;

    JointMeetingDue(SchoolCalendar calendar, CadenceService cadences, MessageSource words) {
        this.calendar = calendar;
        this.cadences = cadences;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!MeetingAccess.mayKeep(actor)) {
            return List.of();
        }
        return calendar.of(actor).terms(today, today).stream()
                .filter(term -> !today.isBefore(term.ends().minusWeeks(WEEKS)))
                .filter(term -> cadences.isMissing(actor, MeetingType.JOINT, term.begins(), term.ends()))
                .map(this::line)
                .toList();
    }

    private WaitingLine line(SchoolSpan term) {
        return new WaitingLine(
                words.getMessage(MeetingType.JOINT.word(), null, LocaleContextHolder.getLocale()),
                "meeting.waiting.term",
                "/meetings/new?type=" + MeetingType.JOINT,
                term.ends());
    }
}
