package io.zhijia.task;

import static io.zhijia.task.TaskFixtures.APRIL_1;
import static io.zhijia.task.TaskFixtures.APRIL_30;
import static io.zhijia.task.TaskFixtures.LI_NA;
import static io.zhijia.task.TaskFixtures.ZHAO_MIN;
import static io.zhijia.task.TaskFixtures.outcome;
import static io.zhijia.task.TaskFixtures.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.archive.RecordKind;
import io.zhijia.money.Money;
import io.zhijia.refusal.Refusal;
import io.zhijia.task.StepState.Done;
import io.zhijia.task.StepState.Skipped;
import io.zhijia.task.TaskState.Finished;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TaskTests {

    private static final Done DONE = new Done(ZHAO_MIN, APRIL_30);

    @Nested
    class Steps {

        @Test
        void areNumberedOnFromTheLast() {
            assertThat(visits().withStep("写小结", null, APRIL_30).steps())
                    .extracting(Step::number)
                    .containsExactly(1, 2, 3);
        }

        @Test
        void sentTwiceAreAddedOnce() {
            var longer = visits().withStep("写小结", null, APRIL_30);

            assertThat(longer.withStep("写小结", null, APRIL_30).steps()).hasSize(3);
            assertThat(longer.withStep(3, step -> step.in(DONE))
                            .withStep("写小结", null, null)
                            .steps())
                    .hasSize(4);
        }

        @Test
        void areOverdueOnlyWhileOpenAndAfterTheirDay() {
            var step = visits().step(1);

            assertThat(step.isOverdue(APRIL_1)).isFalse();
            assertThat(step.isOverdue(APRIL_1.plusDays(1))).isTrue();
            assertThat(step.in(DONE).isOverdue(APRIL_30)).isFalse();
            assertThat(visits().step(2).isOverdue(APRIL_30)).isFalse();
        }

        @Test
        void thatDoNotExistAreNotFound() {
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> visits().step(3));
        }
    }

    @Nested
    class Finishing {

        @Test
        void asksWhatBecameOfStepsStillOpen() {
            refused(TaskRefusal.STEPS_OPEN, () -> visits().finished(outcome(APRIL_30), null, ZHAO_MIN, APRIL_30));
        }

        @Test
        void settlesTheStepsStillOpenAndLeavesTheOthers() {
            var skipped = new Skipped("", ZHAO_MIN, APRIL_30);
            var finished = visits().withStep(1, step -> step.in(DONE))
                    .finished(outcome(APRIL_30), skipped, ZHAO_MIN, APRIL_30);

            assertThat(finished.steps()).extracting(Step::state).containsExactly(DONE, skipped);
            assertThat(finished.state()).isEqualTo(new Finished(outcome(APRIL_30), ZHAO_MIN));
        }

        @Test
        void isForDaysThatHaveCome() {
            refused(
                    TaskRefusal.NOT_YET_DONE,
                    () -> visits().finished(outcome(APRIL_30), DONE, ZHAO_MIN, APRIL_30.minusDays(1)));
        }

        @Test
        void happensOnceUntilReopened() {
            var finished = visits().finished(outcome(APRIL_30), DONE, ZHAO_MIN, APRIL_30);

            refused(TaskRefusal.ALREADY_FINISHED, () -> finished.finished(outcome(APRIL_1), DONE, LI_NA, APRIL_30));
            refused(TaskRefusal.ALREADY_FINISHED, () -> finished.noted("补充"));
            assertThat(finished.reopened()
                            .finished(outcome(APRIL_1), DONE, LI_NA, APRIL_30)
                            .isOpen())
                    .isFalse();
        }

        @Test
        void countsEverybodyAtLeastOnceAndNoNegativeMoney() {
            refused(
                    TaskRefusal.FEWER_TIMES_THAN_PERSONS,
                    () -> new Outcome(APRIL_1, RecordKind.WORK, "", 3, 2, "", "", Money.NONE, ""));
            refused(
                    TaskRefusal.NEGATIVE_COST,
                    () -> new Outcome(APRIL_1, RecordKind.WORK, "", 0, 0, "", "", new Money(-1), ""));
        }
    }

    @Nested
    class Ending {

        @Test
        void byCancellingKeepsTheReasonAndRefusesFurtherWork() {
            var cancelled = visits().cancelled("改到秋天", ZHAO_MIN, APRIL_1);

            refused(TaskRefusal.ALREADY_CANCELLED, () -> cancelled.withStep(1, step -> step.in(DONE)));
            refused(TaskRefusal.ALREADY_CANCELLED, () -> cancelled.handedOver(LI_NA, APRIL_30));
            assertThat(cancelled.reopened().isOpen()).isTrue();
        }

        @Test
        void anOpenTaskIsNotReopened() {
            refused(TaskRefusal.STILL_OPEN, () -> visits().reopened());
        }

        @Test
        void itIsOverdueAfterItsLastDayWhileOpen() {
            assertThat(visits().isOverdue(APRIL_30)).isFalse();
            assertThat(visits().isOverdue(APRIL_30.plusDays(1))).isTrue();
            assertThat(visits().cancelled("改到秋天", ZHAO_MIN, APRIL_1).isOverdue(APRIL_30.plusDays(1)))
                    .isFalse();
        }
    }

    private static void refused(TaskRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
