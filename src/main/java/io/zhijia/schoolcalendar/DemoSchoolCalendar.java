package io.zhijia.schoolcalendar;

import io.zhijia.identity.DemoUnion;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up school says its terms and breaks from the last autumn to the next. */
@Component
class DemoSchoolCalendar {

    private final SchoolCalendar calendar;
    private final Clock clock;

    DemoSchoolCalendar(SchoolCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.MEMBERS)
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            var autumn = LocalDate.of(year, 9, 1);
            add(demo, Kind.TERM, year + "—" + (year + 1) + " 学年第一学期", autumn, autumn.plusDays(142));
            add(demo, Kind.BREAK, (year + 1) + " 年寒假", autumn.plusDays(143), LocalDate.of(year + 1, 2, 21));
            add(
                    demo,
                    Kind.TERM,
                    year + "—" + (year + 1) + " 学年第二学期",
                    LocalDate.of(year + 1, 2, 22),
                    LocalDate.of(year + 1, 7, 4));
            add(demo, Kind.BREAK, (year + 1) + " 年暑假", LocalDate.of(year + 1, 7, 5), LocalDate.of(year + 1, 8, 31));
        }
    }

    private void add(DemoUnion demo, Kind kind, String name, LocalDate begins, LocalDate ends) {
        calendar.add(demo.secretary(), new SchoolSpan(UUID.randomUUID(), kind, name, begins, ends));
    }
}
