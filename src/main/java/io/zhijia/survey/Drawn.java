package io.zhijia.survey;

import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For some seconds, and in memory only: a code that was just given out, so that a second tap finds the same. */
@Component
class Drawn {

    private static final Duration WAITS = Duration.ofSeconds(20);

    private final Clock clock;
    private final Map<Who, Kept> kept = new HashMap<>();

    Drawn(Clock clock) {
        this.clock = clock;
    }

    private record Who(SurveyId survey, MemberId member) {}

    private record Kept(String code, Instant until) {}

    synchronized void remember(SurveyId survey, MemberId member, String code) {
        forgetOld();
        kept.put(new Who(survey, member), new Kept(code, clock.instant().plus(WAITS)));
    }

    synchronized Optional<String> justNow(SurveyId survey, MemberId member) {
        forgetOld();
        return Optional.ofNullable(kept.get(new Who(survey, member))).map(Kept::code);
    }

    private void forgetOld() {
        kept.values().removeIf(one -> one.until().isBefore(clock.instant()));
    }
}
