package io.zhijia.scoring;

import static io.zhijia.scoring.ScoringRefusal.NOT_ASKED;
import static io.zhijia.scoring.ScoringRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.scoring.ScoringRefusal.OWN_SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.scoring.GridService.TypedRow;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/** Points for many at once: all or nothing, for whoever may give them one by one, and nothing twice. */
@SpringBootTest(properties = "demo=true")
class GridModuleTests {

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();

    private final GridService grids;
    private final Schemes schemes;
    private final Runs runs;
    private final UnionTransaction transaction;
    private final DemoUnion demo = DemoUnion.found();
    private final Actor by = demo.secretary();
    private final Scheme scheme =
            Schemed.inForce(by.union(), "勤 60\n绩 40", Map.of(Side.SELF, 10, Side.GROUP, 30, Side.LEADERSHIP, 60));
    private final Run run;

    GridModuleTests(
            GridService grids,
            Schemes schemes,
            Runs runs,
            ApplicationContext context,
            TransactionOperations transaction,
            Clock clock) {
        this.grids = grids;
        this.schemes = schemes;
        this.runs = runs;
        this.transaction = new UnionTransaction(transaction);
        var today = LocalDate.now(clock);
        this.run = Run.begun(scheme, RunId.next(), "春季考核", today.minusMonths(4), today);
        context.publishEvent(demo);
    }

    /** Li Na and Wang Qiang of one group, Chen Jing of another, the secretary of none. */
    @BeforeEach
    void anAssessment() {
        transaction.within(by.union(), () -> {
            schemes.save(scheme);
            runs.begin(
                    run,
                    List.of(
                            person(demo.liNa(), "1", GROUP),
                            person(demo.wangQiang(), "2", GROUP),
                            person(demo.chenJing(), "3", OTHERS),
                            person(by, "4", null)));
            return run;
        });
    }

    private static Person person(Actor actor, String number, @Nullable UUID group) {
        return new Person(actor.member(), number, actor.name(), group, "", 0);
    }

    @Test
    void everybodyWhomSomebodyMayScoreIsOnTheirGridAndNobodyElse() {
        assertThat(names(by, Side.LEADERSHIP)).containsExactlyInAnyOrder("李娜", "王强", "陈静");
        assertThat(names(leading(demo.wangQiang(), GROUP), Side.GROUP)).containsExactly("李娜");
        assertThat(names(leading(demo.chenJing(), GROUP), Side.GROUP)).containsExactlyInAnyOrder("李娜", "王强");
        for (var stranger : List.of(demo.liNa(), leading(demo.liNa(), UUID.randomUUID()))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> names(stranger, Side.GROUP));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> names(stranger, Side.LEADERSHIP));
            assertThatExceptionOfType(NoSuchElementException.class)
                    .as("another union")
                    .isThrownBy(() -> names(DemoUnion.found().secretary(), Side.GROUP));
        }
        Schemed.refused(() -> names(by, Side.SELF), OWN_SCORE);
        Schemed.refused(() -> names(by, Side.DEPARTMENT), NOT_ASKED);
    }

    @Test
    void oneWrongCellKeepsEverythingOut() {
        var grid = grids.fill(
                by,
                run.id(),
                Side.LEADERSHIP,
                List.of(typed(demo.liNa(), "60", "40", "", 0), typed(demo.wangQiang(), "60", "41", "", 0)));
        assertThat(grid.hasFaults()).isTrue();
        assertThat(given()).isEmpty();

        var right = List.of(
                typed(demo.liNa(), "60", "40", "", 0),
                typed(demo.wangQiang(), "60", "30", "缺课", 0),
                typed(demo.chenJing(), "", "", "", 0));
        assertThat(grids.fill(by, run.id(), Side.LEADERSHIP, right).hasFaults()).isFalse();
        assertThat(given()).containsExactlyInAnyOrder("1 [60, 40] 1", "2 [60, 30]缺课 1");
    }

    @Test
    void asSentAgainItChangesNothingAndAnOlderGridIsRefused() {
        var first = List.of(typed(demo.liNa(), "60", "39", "迟到", 0));
        grids.fill(by, run.id(), Side.LEADERSHIP, first);
        grids.fill(by, run.id(), Side.LEADERSHIP, first);
        assertThat(given()).containsExactly("1 [60, 39]迟到 1");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("typed before the other was kept")
                .isThrownBy(() -> grids.fill(
                        by,
                        run.id(),
                        Side.LEADERSHIP,
                        List.of(typed(demo.wangQiang(), "60", "40", "", 0), typed(demo.liNa(), "60", "38", "迟到", 0))));
        assertThat(given()).as("nothing of it").containsExactly("1 [60, 39]迟到 1");
        grids.fill(by, run.id(), Side.LEADERSHIP, List.of(typed(demo.liNa(), "60", "38", "迟到", 1)));
        assertThat(given()).containsExactly("1 [60, 38]迟到 2");
    }

    @Test
    void nobodyTypesPointsOfOthersInto() {
        var leader = leading(demo.wangQiang(), GROUP);
        for (var other : List.of(demo.chenJing(), demo.wangQiang())) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(
                            () -> grids.fill(leader, run.id(), Side.GROUP, List.of(typed(other, "60", "40", "", 0))));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        grids.fill(leader, run.id(), Side.LEADERSHIP, List.of(typed(demo.liNa(), "60", "40", "", 0))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> grids.read(leader, run.id(), Side.LEADERSHIP, "工号\t勤\t绩\n1\t60\t40"));
    }

    @Test
    void aSheetIsLookedAtBeforeAnythingIsKept() {
        var preview = grids.read(
                by,
                run.id(),
                Side.LEADERSHIP,
                "工号\t姓名\t勤\t绩\t扣分原因\n1\t李娜\t60\t40\t\n9\t路人\t60\t40\t\n1\t李娜\t1\t1\t错\n2\t王强\t六十\t\t");
        assertThat(preview.isClean()).isFalse();
        assertThat(preview.strangers()).extracting(GridSheet.Line::number).containsExactly("9");
        assertThat(preview.twice()).extracting(GridSheet.Line::number).containsExactly("1");
        assertThat(preview.grid().rows().getLast().faults(scheme, Side.LEADERSHIP))
                .isEqualTo(Map.of(0, GridRow.Fault.NOT_A_NUMBER, 1, GridRow.Fault.MISSING));
        assertThat(preview.without()).extracting(GridRow::name).containsExactly("陈静");
        assertThat(given()).isEmpty();
        assertThat(grids.read(by, run.id(), Side.LEADERSHIP, "工号\t勤\t绩\n4\t60\t40")
                        .strangers())
                .as("nobody scores themselves")
                .hasSize(1);
    }

    @Test
    void whatIsPostedIsNotTypedInto() {
        transaction.within(by.union(), () -> {
            runs.save(runs.get(by.union(), run.id()).posted(run.to().plusDays(30), 0, run.to(), day -> true));
            return run;
        });
        Schemed.refused(() -> names(by, Side.LEADERSHIP), NOT_AT_THIS_STAGE);
        Schemed.refused(
                () -> grids.fill(by, run.id(), Side.LEADERSHIP, List.of(typed(demo.liNa(), "60", "40", "", 0))),
                NOT_AT_THIS_STAGE);
    }

    private List<String> names(Actor actor, Side side) {
        return grids.grid(actor, run.id(), side).rows().stream()
                .map(GridRow::name)
                .toList();
    }

    private static TypedRow typed(Actor whom, String first, String second, String reason, int version) {
        return new TypedRow(whom.member(), List.of(first, second), reason, version);
    }

    private List<String> given() {
        return transaction.within(
                by.union(),
                () -> grids.grid(by, run.id(), Side.LEADERSHIP).rows().stream()
                        .filter(row -> row.before() != null)
                        .map(row -> row.number() + " " + row.before().points() + row.reason() + " " + row.version())
                        .toList());
    }

    private Actor leading(Actor who, UUID group) {
        return new Actor(by.union(), who.member(), who.name(), Map.of(group, Set.of(Office.GROUP_LEADER)));
    }
}
