package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.zhijia.DemoPages;
import io.zhijia.audience.AudienceDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class RewritingTests extends DemoPages {

    private final RunService running;

    RewritingTests(
            MockMvcTester browser,
            Surveys surveys,
            AudienceDirectory audiences,
            SurveyKeys keys,
            ApplicationEventPublisher events,
            Clock clock) {
        super(browser);
        var answers = (Answers) Proxy.newProxyInstance(
                Answers.class.getClassLoader(), new Class<?>[] {Answers.class}, (of, method, given) -> {
                    throw new QueryTimeoutException("Somebody reads this table all the time: " + method.getName());
                });
        this.running = new RunService(surveys, answers, audiences, keys, events, clock);
    }

    /** The survey is closed by then; the files are written anew at the next closing. */
    @Test
    void aFileThatCannotBeWrittenAnewNowIsNoFailureOfTheClosing() {
        var union = UnionId.next();
        var keeper = new Actor(union, MemberId.next(), "秘书", Map.of(union.value(), Set.of(Office.SECRETARY)));

        assertThatCode(() -> running.rewrite(keeper)).doesNotThrowAnyException();
    }
}
