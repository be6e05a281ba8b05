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
     * The sitting the items are for.
     *
     * @param sitting which one
     * @param last day of the sitting before, of the same body; a year back where there was none
     * @param isOfStaff the staff's assembly; otherwise the union's members meet
     * @param label whose assembly it is, beside the unit's own; empty for that
     */
    record Next(SittingId sitting, LocalDate last, LocalDate day, boolean isOfStaff, String label) {

        /** Of the unit's own assembly. */
        public Next(SittingId sitting, LocalDate last, LocalDate day, boolean isOfStaff) {
            this(sitting, last, day, isOfStaff, "");
        }

        /** Whether the whole unit meets: a firm's or a site's own meeting deals with none of its matters. */
        public boolean isOfTheUnit() {
            return label.isEmpty();
        }
    }

    /** For that sitting; may be none. */
    List<Suggested> of(Actor actor, Next sitting, Locale language);
}
