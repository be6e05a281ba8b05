package io.zhijia.transfer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, union by union. */
@Configuration(proxyBeanMethods = false)
class TransferJob {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 20);

    @Bean
    RecurringTask<Void> transferDeadlines(Homes homes, Deadlines deadlines, Clock clock) {
        return Tasks.recurring("transfer-deadlines", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
                .execute((task, run) -> homes.all().forEach(union -> {
                    var day = new TransferDay(union, LocalDate.now(clock));
                    var silence = deadlines.silence(day);
                    deadlines.unanswered(day).forEach(transfer -> deadlines.pass(day, transfer, silence));
                }));
    }
}
