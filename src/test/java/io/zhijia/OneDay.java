package io.zhijia;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * All tests of a JVM live on one day: a run that starts before midnight must not find the demo's year founded yesterday. The
 * program's clock stands for them at six in the morning of the day they start on (or at the real time, if that is earlier) and
 * goes on from there, so it is never ahead of the machine's.
 */
public class OneDay implements ContextCustomizerFactory {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private static final Clock CLOCK = startingInTheMorning(new Zhijia().clock());

    /** The day on which all of it happens. */
    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** The same clock, set back to the morning of its day. */
    static Clock startingInTheMorning(Clock clock) {
        var now = clock.instant().atZone(clock.getZone());
        var ahead = Duration.between(now.with(MORNING), now);
        return ahead.isPositive() ? Clock.offset(clock, ahead.negated()) : clock;
    }

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new OnThatDay();
    }

    /** Equal to any other, so that contexts are shared. */
    private record OnThatDay() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Clock ? CLOCK : bean;
                }
            });
        }
    }
}
