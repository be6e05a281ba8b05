package io.zhijia.ballot;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the program ended between a closing and the writing of new files, or a vote became void, the order of papers would stay
 * in the old ones: soon after the next start it is made up for, and the log says when.
 */
@Configuration(proxyBeanMethods = false)
class RewritingJob {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** One union's turn. */
    record Turn(UnionId union) implements WithinUnion {}

    @Bean
    RecurringTask<Void> ballotFiles(Homes homes, Voting voting) {
        return Tasks.recurring("ballot-files", Schedules.fixedDelay(PAUSE))
                .execute((task, run) -> homes.all().forEach(union -> rewrite(new Turn(union), voting)));
    }

    static void rewrite(Turn turn, Voting voting) {
        var waiting = voting.unwritten(turn);
        if (!waiting.isEmpty()) {
            voting.rewriteLate(turn);
            voting.rewrittenLate(turn, waiting);
        }
    }
}
