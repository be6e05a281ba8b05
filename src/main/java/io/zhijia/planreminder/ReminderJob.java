package io.zhijia.planreminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning, union by union: each in a transaction of its own, so that one in trouble leaves the others alone. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    /** A run that was missed is made up for at once, but not at night: then the next morning tells all of it. */
    @Bean
    RecurringTask<Void> planReminders(
            Homes homes,
            ReminderService service,
            Clock clock,
            @Value("${zhijia.reminders.quiet-from:21:00}") String quietFrom) {
        return Tasks.recurring("plan-reminders", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute((task, run) -> {
                    if (isQuiet(LocalTime.now(clock), LocalTime.parse(quietFrom))) {
                        return;
                    }
                    homes.all().forEach(union -> service.remind(new UnionDay(union, LocalDate.now(clock))));
                });
    }

    static boolean isQuiet(LocalTime now, LocalTime quietFrom) {
        return now.isBefore(BEFORE_WORK) || !now.isBefore(quietFrom);
    }
}
