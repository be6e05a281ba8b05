package io.zhijia.ballot;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.account.Homes;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/**
 * Where the program ended between a closing and the writing of new files, or a vote became void, the order of papers would stay
 * in the old ones: soon after the next start it is made up for, and the log says when.
 */
@Configuration(proxyBeanMethods = false)
class RewritingJob {

    private static final Logger LOG = LoggerFactory.getLogger(RewritingJob.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** One union's turn. */
    record Turn(UnionId union) implements WithinUnion {}

    @Bean
    RecurringTask<Void> ballotFiles(Homes homes, Voting voting) {
        return Tasks.recurring("ballot-files", Schedules.fixedDelay(PAUSE))
                .execute((task, run) -> homes.all().forEach(union -> tryToRewrite(new Turn(union), voting)));
    }

    /** Somebody else's lock is no reason to leave out the unions after this one. */
    private static void tryToRewrite(Turn turn, Voting voting) {
        try {
            rewrite(turn, voting);
        } catch (DataAccessException busy) {
            LOG.warn("Files of a ballot could not be written anew; tried again in {}", PAUSE);
        }
    }

    static void rewrite(Turn turn, Voting voting) {
        var waiting = voting.unwritten(turn);
        if (!waiting.isEmpty()) {
            voting.rewriteLate(turn);
            voting.rewrittenLate(turn, waiting);
        }
    }
}
