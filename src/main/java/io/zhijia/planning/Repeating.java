package io.zhijia.planning;

import io.zhijia.planning.Repetition.Occurrence;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A repetition, and what becomes of a time that falls on a day the school is closed. */
record Repeating(Repetition rule, ClosedDays closed) {

    /** Statutory holidays and breaks; what is meant for a Saturday stays there. */
    enum ClosedDays {
        KEEP,
        SKIP,
        /** To the next school day, unless the next time comes before it. */
        MOVE;

        /** Message key of its name. */
        String word() {
            return "planning.closed." + name();
        }
    }

    /** The times that are left, and what was done to the others. */
    record Times(List<Occurrence> all, int moved, int skipped) {}

    static Repeating always(Repetition rule) {
        return new Repeating(rule, ClosedDays.KEEP);
    }

    /** All its times from the first to the last of these days. */
    Times between(LocalDate first, LocalDate last, SchoolYear year) {
        var meant = rule.between(first, last, year);
        var kept = new ArrayList<Occurrence>();
        int moved = 0;
        for (int i = 0; i < meant.size(); i++) {
            var time = meant.get(i);
            var limit = i + 1 < meant.size() ? meant.get(i + 1).days().begins().minusDays(1) : last;
            if (!falls(time, year)) {
                kept.add(time);
            } else if (closed == ClosedDays.MOVE && !time.days().wholeMonths()) {
                var later = year.schoolDayFrom(time.days().begins(), limit);
                later.ifPresent(day -> kept.add(new Occurrence(Days.on(day), time.where())));
                moved += later.isPresent() ? 1 : 0;
            }
        }
        return new Times(List.copyOf(kept), moved, meant.size() - kept.size());
    }

    private boolean falls(Occurrence time, SchoolYear year) {
        return closed != ClosedDays.KEEP
                && year.closing(time.days().begins(), time.days().ends()).isPresent();
    }
}
