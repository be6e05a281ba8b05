package io.zhijia.membermerge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, union by union. */
@Configuration(proxyBeanMethods = false)
class MergeJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 50);

    @Bean
    RecurringTask<Void> forgetMergedEntries(Homes homes, MergeUpkeep upkeep, Clock clock) {
        return Tasks.recurring("forget-merged-entries", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((task, run) -> homes.all().forEach(union -> upkeep.forget(new MergeNight(union))));
    }
}
