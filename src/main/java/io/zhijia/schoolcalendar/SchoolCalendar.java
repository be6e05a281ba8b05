package io.zhijia.schoolcalendar;

import static io.zhijia.schoolcalendar.SchoolCalendarPermission.KEEP_SCHOOL_CALENDAR;
import static io.zhijia.schoolcalendar.SchoolCalendarRefusal.TERMS_OVERLAP;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.tenancy.WithinUnion;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the school calendar, and keeping it. */
@Service
@Transactional
public class SchoolCalendar {

    private final SchoolSpans spans;

    SchoolCalendar(SchoolSpans spans) {
        this.spans = spans;
    }

    @Transactional(readOnly = true)
    public SchoolYear of(WithinUnion by) {
        return new SchoolYear(spans.of(by.union()));
    }

    static boolean mayKeep(Actor actor) {
        return actor.may(KEEP_SCHOOL_CALENDAR);
    }

    /** Adds some days with a name; two terms cannot share a day. */
    void add(Actor actor, SchoolSpan span) {
        actor.must(KEEP_SCHOOL_CALENDAR);
        if (span.kind() == Kind.TERM) {
            of(actor).terms(span.begins(), span.ends()).stream()
                    .filter(other -> !other.id().equals(span.id()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Refusal(TERMS_OVERLAP, other.name(), other.begins(), other.ends());
                    });
        }
        spans.add(actor.union(), span);
    }

    void remove(Actor actor, UUID id) {
        actor.must(KEEP_SCHOOL_CALENDAR);
        spans.remove(actor.union(), id);
    }
}
