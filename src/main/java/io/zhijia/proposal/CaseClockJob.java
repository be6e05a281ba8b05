package io.zhijia.proposal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning, one by one: each in a transaction of its own, so that one in trouble leaves the others alone. */
@Configuration(proxyBeanMethods = false)
class CaseClockJob {

    private static final Logger LOG = LoggerFactory.getLogger(CaseClockJob.class);
    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 45);

    @Bean
    RecurringTask<Void> caseClocks(
            Homes homes,
            ClockService early,
            CommitteeClockService committee,
            CaseClockService cases,
            EscalationService escalations,
            Clock clock) {
        return Tasks.recurring("proposal-clocks", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute((task, run) -> homes.all().forEach(union -> {
                    var day = new UnionDay(union, LocalDate.now(clock));
                    early.running(day).forEach(id -> alone(id, () -> early.tick(day, id)));
                    alone(union, () -> committee.tick(day));
                    cases.running(day).forEach(id -> alone(id, () -> cases.tick(day, id)));
                    alone(union, () -> escalations.tick(day));
                }));
    }

    private static void alone(Object of, Runnable tick) {
        try {
            tick.run();
        } catch (RuntimeException trouble) { // the others go on; this one is tried again tomorrow
            LOG.warn("The clock of {} stands still: {}", of, trouble.toString());
        }
    }
}
