package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ENOUGH_PROBLEMS;
import static io.zhijia.congress.CongressRefusal.PROBLEM_TAKEN_UP;
import static io.zhijia.congress.CongressRefusal.SOLVED_NEEDS_EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Problem.State;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a sitting set out to solve comes back at the next one until somebody shows that it is solved. */
@SpringBootTest(properties = "demo=true")
class ProblemModuleTests {

    private final ProblemService service;
    private final SittingOfThree sitting;

    ProblemModuleTests(ApplicationContext beans, ProblemService service) {
        this.service = service;
        this.sitting = new SittingOfThree(beans);
    }

    @Test
    void comesBackUntilItIsShownToBeSolved() {
        var by = sitting.by;
        service.name(by, sitting.id, "重复填表", "一张总表，各处室取数");
        service.name(by, sitting.id, "食堂晚餐", "供应到十九点");
        service.name(by, sitting.id, "办公室照明", "更换灯具");
        refused(() -> service.name(by, sitting.id, "第四个", "多了"), ENOUGH_PROBLEMS);
        service.remove(by, sitting.id, 3);
        refused(() -> service.move(by, sitting.id, 1, State.SOLVED, ""), SOLVED_NEEDS_EVIDENCE);
        service.move(by, sitting.id, 1, State.SOLVED, "总表已启用，三个处室从中取数");
        refused(() -> service.remove(by, sitting.id, 1), PROBLEM_TAKEN_UP);

        assertThat(service.of(by, next(sitting.today, true), Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        assertThat(service.of(by, next(sitting.today.plusDays(1), true), Locale.SIMPLIFIED_CHINESE))
                .extracting(AgendaSource.Suggested::title)
                .containsExactly("关于“食堂晚餐”解决情况的报告");
        assertThat(service.of(by, next(sitting.today.plusDays(1), false), Locale.SIMPLIFIED_CHINESE))
                .as("the members meet about other things")
                .isEmpty();
        assertThat(service.of(sitting.demo.liNa(), sitting.id)).hasSize(2);
    }

    private AgendaSource.Next next(LocalDate day, boolean isOfStaff) {
        return new AgendaSource.Next(sitting.id, sitting.today.minusYears(1), day, isOfStaff);
    }

    @Test
    void isNamedByWhoKeepsTheCongressOfThisUnion() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.name(sitting.demo.liNa(), sitting.id, "问题", "结果"));
        var stranger = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.name(stranger, sitting.id, "问题", "结果"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.move(sitting.by, sitting.id, 9, State.OPEN, ""));
    }

    private static void refused(ThrowingCallable step, CongressRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
