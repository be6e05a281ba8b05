package io.zhijia.planreminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning, union by union: each in a transaction of its own, so that one in trouble leaves the others alone. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> planReminders(Homes homes, ReminderService service, Clock clock) {
        return Tasks.recurring("plan-reminders", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute((task, run) ->
                        homes.all().forEach(union -> service.remind(new UnionDay(union, LocalDate.now(clock)))));
    }
}
