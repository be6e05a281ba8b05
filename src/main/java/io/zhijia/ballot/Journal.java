package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The public log of each vote. Whoever writes holds the vote's lock, so that events stand one behind the other. */
@Component
class Journal {

    /** What happened, by the names that stand in the published file. */
    enum Kind {
        SET_UP,
        BOX_KEY,
        REHEARSED,
        NOTIFIED,
        SLIP_PRINTED,
        ACCOUNT_CLOSED,
        OFFICE_CHANGED,
        OPEN,
        CLOSED,
        REWRITTEN,
        OPENED,
        RECOUNTED,
        PAPER_COUNTED,
        /** Two say that names written in mean one person. */
        JOINED,
        /** What all that was joined comes to. */
        JOINED_COUNTED,
        SIGNED,
        TIE_BROKEN,
        ANNOUNCED,
        FILED,
        VOID;

        /** Message key of its name. */
        String word() {
            return "ballot.event." + name();
        }
    }

    /** Who did it: the log names offices, not people. */
    enum By {
        KEEPER,
        TELLER,
        PROGRAM;

        /** Message key of its name. */
        String word() {
            return "ballot.by." + name();
        }
    }

    /** Of {@link Kind#CLOSED}: how many papers replaced earlier ones, where people may vote again. */
    static final String AGAIN = "again";

    private final Ballots ballots;
    private final Clock clock;

    Journal(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    void note(Ballot ballot, By by, Kind kind, Map<String, String> facts) {
        var log = ballots.log(ballot.union(), ballot.id());
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        ballots.append(
                ballot.union(),
                ballot.id(),
                Event.after(log.isEmpty() ? null : log.getLast(), at, by.name(), kind.name(), facts));
    }

    /** What a person wrote with it: a reason, a decision, a note; empty for none. */
    static String said(Event event) {
        return Stream.of("reason", "early", "note")
                .map(name -> event.facts().getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The hash that stands in the minutes. */
    static String head(List<Event> log) {
        return log.isEmpty() ? "" : log.getLast().hash();
    }
}
