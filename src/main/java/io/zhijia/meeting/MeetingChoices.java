package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.web.Choice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets other modules say at which meeting something was decided. */
@Service
@Transactional(readOnly = true)
public class MeetingChoices {

    private static final int LATEST = 30;

    private final Meetings meetings;

    MeetingChoices(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The latest meetings this person sees. */
    public List<Choice> latest(Actor actor) {
        return meetings.lines(actor, MeetingAccess.maySeeAll(actor), null, LATEST, 0).stream()
                .map(line -> new Choice(line.id().toString(), line.at().toLocalDate() + " " + line.title()))
                .toList();
    }

    /** What a meeting was called, with its day. */
    public Optional<String> title(Actor actor, MeetingId id) {
        return meetings.find(actor.union(), id)
                .map(meeting ->
                        meeting.call().at().toLocalDate() + " " + meeting.call().title());
    }
}
