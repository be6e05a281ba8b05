package io.zhijia.proposal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning, case by case: each in a transaction of its own, so that one in trouble leaves the others alone. */
@Configuration(proxyBeanMethods = false)
class CaseClockJob {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 45);

    @Bean
    RecurringTask<Void> caseClocks(Homes homes, CaseClockService service, Clock clock) {
        return Tasks.recurring("proposal-clocks", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute((task, run) -> homes.all().forEach(union -> {
                    var day = new UnionDay(union, LocalDate.now(clock));
                    service.running(day).forEach(id -> service.tick(day, id));
                }));
    }
}
