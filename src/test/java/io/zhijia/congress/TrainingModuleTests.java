package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.congress.CongressRefusal.TRAINED_ALREADY;
import static io.zhijia.congress.CongressRefusal.TRAINING_AHEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Delegates are trained; who has been to none stays on the list. */
@SpringBootTest(properties = "demo=true")
class TrainingModuleTests {

    private final TrainingService service;
    private final ApplicationContext beans;
    private final TermViews terms;
    private final CongressAhead ahead;
    private final SittingOfThree sitting;

    TrainingModuleTests(ApplicationContext beans, TrainingService service, TermViews terms, CongressAhead ahead) {
        this.beans = beans;
        this.ahead = ahead;
        this.service = service;
        this.terms = terms;
        this.sitting = new SittingOfThree(beans);
    }

    @Test
    void whoCameIsTrainedAndTheOthersStayOnTheList() {
        var id = added(sitting.today);
        var liNa = sitting.delegate(sitting.demo.liNa());
        var wangQiang = sitting.delegate(sitting.demo.wangQiang());
        assertThat(view().untrained()).hasSize(3);

        service.attend(sitting.by, id, Set.of(liNa, wangQiang));
        assertThat(view().untrained()).extracting(DelegateLine::name).containsExactly("陈静");
        assertThat(view().trained()).isEqualTo(2);
        refused(() -> service.remove(sitting.by, id), TRAINED_ALREADY);

        service.attend(sitting.by, id, Set.of());
        assertThat(view().untrained()).as("the later word counts").hasSize(3);
        service.remove(sitting.by, id);
        assertThat(view().trainings()).isEmpty();
    }

    @Test
    void nobodyHasBeenToWhatIsStillAheadNorFromElsewhere() {
        var ahead = added(sitting.today.plusDays(1));
        var liNa = sitting.delegate(sitting.demo.liNa());
        refused(() -> service.attend(sitting.by, ahead, Set.of(liNa)), TRAINING_AHEAD);
        refused(() -> service.attend(sitting.by, ahead, Set.of(DelegateId.next())), NOT_OF_THIS_TERM);
    }

    @Test
    void onlyWhoKeepsTheCongressEntersIt() {
        var id = added(sitting.today);
        for (ThrowingCallable step : new ThrowingCallable[] {
            () -> service.add(sitting.demo.liNa(), sitting.term, sitting.today, "提案怎样写", "", ""),
            () -> service.attend(sitting.demo.liNa(), id, Set.of()),
            () -> service.remove(sitting.demo.liNa(), id)
        }) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(step);
        }
        assertThat(view().trainings()).hasSize(1);
    }

    @Test
    void whatWasHeldThisYearIsCountedBesideWhatTheRuleWants() {
        added(sitting.today);
        added(sitting.today.minusYears(1));
        added(sitting.today.plusDays(1));
        assertThat(view().heldThisYear()).isOne();
        assertThat(terms.studies(sitting.by, sitting.term)).isOne();
    }

    @Test
    void fromOctoberOnWhoKeepsTheCongressIsReminded() {
        var by = DemoUnion.found().secretary();
        beans.getBean(UnionService.class).found(by, "工会" + by.union().toString().substring(0, 20), UnitKind.SCHOOL);
        var begins = LocalDate.of(sitting.today.getYear(), 1, 1).minusMonths(1);
        var term = beans.getBean(TermService.class)
                .begin(by, AssemblyKind.STAFF_CONGRESS, 1, 3, begins, Region.NATIONAL, 300);
        var october = LocalDate.of(sitting.today.getYear(), 10, 1);
        assertThat(studies(by, october)).hasSize(1);
        assertThat(studies(by, october.minusDays(1))).isEmpty();
        service.add(by, term, sitting.today, "提案怎样写", "", "");
        assertThat(studies(by, october)).isEmpty();
    }

    private List<WaitingLine> studies(Actor by, LocalDate day) {
        return ahead.waitingFor(by, day).stream()
                .filter(line -> line.word().equals("congress.waiting.study"))
                .toList();
    }

    private TrainingId added(LocalDate on) {
        return service.add(sitting.by, sitting.term, on, "提案怎样写", "报告厅", "代表手册");
    }

    private TrainingView view() {
        return new TrainingView(terms.one(sitting.by, sitting.term), service.of(sitting.by, sitting.term));
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
