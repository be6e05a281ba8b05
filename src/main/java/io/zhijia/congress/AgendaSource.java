package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A module that knows what should be on the agenda of the next sitting says so; offered as a bean. */
public interface AgendaSource {

    /**
     * An item somebody might put on the agenda.
     *
     * @param why in words
     */
    record Suggested(String title, String reporter, Handling handling, String why) {

        private static final int LONGEST = 200;

        public Suggested {
            title = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
        }
    }

    /**
     * For a sitting on that day; may be none.
     *
     * @param last day of the sitting before; a year back where there was none
     */
    List<Suggested> of(Actor actor, LocalDate last, LocalDate day, Locale language);
}
