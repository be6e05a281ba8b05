package io.zhijia.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** From four in the afternoon in Greenwich on, today is tomorrow there for a machine that keeps that time. */
@SpringBootTest
class OurDaysTests {

    private final ValidatorFactory forms;
    private final Clock clock;

    OurDaysTests(ValidatorFactory forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Test
    void formsAskTheClockOfTheUnions() {
        assertThat(forms.getClockProvider().getClock()).isSameAs(clock);
    }
}
