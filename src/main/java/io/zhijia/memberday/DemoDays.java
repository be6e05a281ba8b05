package io.zhijia.memberday;

import io.zhijia.identity.DemoUnion;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.LifeDays;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.Particular;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the made-up union somebody has been at work for thirty years this week, and it shows. */
@Component
class DemoDays {

    private final LifeDays people;
    private final FileIntake files;
    private final Clock clock;

    DemoDays(LifeDays people, FileIntake files, Clock clock) {
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var since = Map.of(
                Particular.WORKING_SINCE, today.plusDays(2).minusYears(30).toString());
        people.bornBetween(demo.secretary(), Sex.FEMALE, today.minusYears(55), today.minusYears(49)).stream()
                .limit(1)
                .forEach(person -> files.keep(
                        demo.secretary(),
                        List.of(files.of(demo.secretary(), person.id()).with(since))));
    }
}
