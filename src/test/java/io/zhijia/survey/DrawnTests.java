package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DrawnTests {

    private static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");

    @Test
    void aCodeIsForgottenAfterTwentySecondsAndToldNobodyElse() {
        var clock = mock(Clock.class);
        when(clock.instant()).thenReturn(NOW);
        var drawn = new Drawn(clock);
        var survey = SurveyId.next();
        var liNa = MemberId.next();
        drawn.remember(survey, liNa, "CODE");

        when(clock.instant()).thenReturn(NOW.plusSeconds(20));
        assertThat(drawn.justNow(survey, liNa)).contains("CODE");
        assertThat(drawn.justNow(survey, MemberId.next())).isEmpty();
        assertThat(drawn.justNow(SurveyId.next(), liNa)).isEmpty();
        when(clock.instant()).thenReturn(NOW.plusSeconds(21));
        assertThat(drawn.justNow(survey, liNa)).isEmpty();
    }
}
