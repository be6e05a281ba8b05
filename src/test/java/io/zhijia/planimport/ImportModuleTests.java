package io.zhijia.planimport;

import static io.zhijia.planimport.ImportFixtures.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.planimport.ImportEntry.Correction;
import io.zhijia.planimport.ImportState.Accepted;
import io.zhijia.planimport.ImportState.Choosing;
import io.zhijia.planning.PlanIntake;
import io.zhijia.planreader.OwnWord;
import io.zhijia.refusal.Refusal;
import io.zhijia.refusal.Refusal.Reason;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class ImportModuleTests {

    private static final Correction DANCE =
            new Correction("五四青年教师联欢", List.of(5), WorkArea.CULTURE_SPORT, LaunchKind.EVENT, null, null);

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    private final ImportService imports;
    private final EntryService entries;
    private final BlankService blanks;
    private final OwnWordService words;
    private final KindService kinds;
    private final ImportEntries kept;
    private final PlanIntake plans;
    private final UnionTransaction transaction;
    private final DemoUnion qingshan = DemoUnion.found();
    private final Actor secretary = qingshan.secretary();

    ImportModuleTests(
            ImportService imports,
            EntryService entries,
            BlankService blanks,
            OwnWordService words,
            KindService kinds,
            ImportEntries kept,
            PlanIntake plans,
            TransactionOperations transaction) {
        this.imports = imports;
        this.entries = entries;
        this.blanks = blanks;
        this.words = words;
        this.kinds = kinds;
        this.kept = kept;
        this.plans = plans;
        this.transaction = new UnionTransaction(transaction);
    }

    @Test
    void nothingStandsInThePlanBeforeItIsAccepted() {
        var id = started();
        assertThat(standing()).isFalse();

        imports.accept(secretary, id);

        assertThat(standing()).isTrue();
        assertThat(imports.read(secretary, id).state()).isInstanceOf(Accepted.class);
    }

    @Test
    void anAcceptedImportCanBeTakenBackAndAcceptedAgain() {
        var id = started();
        imports.accept(secretary, id);

        imports.undo(secretary, id);

        assertThat(standing()).isFalse();
        imports.accept(secretary, id);
        assertThat(standing()).isTrue();
    }

    @Test
    void twoPlansForTheSameTimeAreRefusedAndNothingIsHalfDone() {
        imports.accept(secretary, started());
        var second = started();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.accept(secretary, second));
        assertThat(imports.read(secretary, second).isReviewing()).isTrue();
    }

    @Test
    void aFileOfSeveralPlansAsksWhichOneIsMeant() {
        var twice = "工作计划 篇一\n" + PLAN + "\n工作计划 篇二\n" + PLAN.replace("羽毛球", "乒乓球");
        var id = imports.start(secretary, "两份", "", twice, Year.of(2026));
        assertThat(imports.read(secretary, id).state()).isInstanceOf(Choosing.class);

        imports.choose(secretary, id, 1);

        assertThat(imports.entries(secretary, id))
                .extracting(ImportEntry::title)
                .anyMatch(title -> title.contains("乒乓球"));
    }

    @Test
    void anEntryIsCorrectedDroppedAndTakenInAgain() {
        var id = started();
        var entry = first(id);

        entries.correct(secretary, id, entry.id(), DANCE);
        entries.drop(secretary, id, entry.id(), true);
        assertThat(first(id).dropped()).isTrue();
        entries.drop(secretary, id, entry.id(), false);

        assertThat(first(id))
                .extracting(ImportEntry::title, ImportEntry::months, ImportEntry::dropped)
                .containsExactly("五四青年教师联欢", List.of(5), false);
    }

    @Test
    void anEntryIsCutAndJoinedAgainInItsPlace() {
        var id = started();
        var before = titles(id);

        entries.split(secretary, id, first(id).id(), "召开教代会\n\n 征集提案 \n");
        assertThat(titles(id)).startsWith("召开教代会", "征集提案").hasSize(before.size() + 1);

        entries.join(secretary, id, first(id).id());
        assertThat(titles(id)).startsWith("召开教代会，征集提案").hasSize(before.size());
        assertThat(titles(id).subList(1, before.size())).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void whoSavesAnOldVersionIsTold() {
        var id = started();
        var old = first(id);
        entries.correct(secretary, id, old.id(), DANCE);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> transaction.run(qingshan.union(), () -> kept.save(old.dropped(true))));
    }

    @Test
    void anAcceptedImportIsNoLongerCorrected() {
        var id = started();
        imports.accept(secretary, id);

        refuses(ImportRefusal.ALREADY_ACCEPTED, () -> entries.add(secretary, id, DANCE));
        refuses(
                ImportRefusal.ALREADY_ACCEPTED,
                () -> entries.drop(secretary, id, first(id).id(), true));
        refuses(ImportRefusal.ALREADY_ACCEPTED, () -> imports.accept(secretary, id));
    }

    @Test
    void whatThePlanLeavesOpenIsFilledInOnceEverywhere() {
        var open =
                PLAN.replace("2025年", "20xx年").replace("教职工羽毛球赛", "20xx年羽毛球赛").replace("退休教师", "**镇老教师");
        var id = imports.start(secretary, "留空的计划", "", open, Year.of(2026));
        assertThat(blanks.open(secretary, imports.read(secretary, id))).containsExactly("20xx年", "**镇");

        blanks.fill(secretary, id, Map.of("20xx年", "2026年", "**镇", " ", "工会", "别的"));

        assertThat(imports.read(secretary, id).title()).isEqualTo("青山中学工会2026年工作计划");
        assertThat(titles(id)).contains("举行2026年羽毛球赛").anyMatch(title -> title.contains("**镇"));
        assertThat(blanks.open(secretary, imports.read(secretary, id))).containsExactly("**镇");
        refuses(ImportRefusal.NOTHING_FILLED_IN, () -> blanks.fill(secretary, id, Map.of("20xx年", "2027年")));
    }

    @Test
    void howAUnionFilesItsWorkIsRememberedForItselfOnly() {
        words.remember(secretary, new OwnWord("羽毛球", WorkArea.CARE, LaunchKind.TASK));
        var other = DemoUnion.found().secretary();

        assertThat(filing(secretary)).isEqualTo(WorkArea.CARE);
        assertThat(filing(other)).isEqualTo(WorkArea.CULTURE_SPORT);

        words.forget(secretary, "羽毛球");
        assertThat(filing(secretary)).isEqualTo(WorkArea.CULTURE_SPORT);
        assertThat(words.list(secretary)).isEmpty();
    }

    private @Nullable WorkArea filing(Actor by) {
        return imports.entries(by, imports.start(by, "计划", "", PLAN, Year.of(2026))).stream()
                .filter(entry -> entry.title().contains("羽毛球"))
                .findFirst()
                .map(ImportEntry::area)
                .orElse(null);
    }

    @Test
    void textThatIsNoPlanIsRefused() {
        refuses(ImportRefusal.NOTHING_TO_READ, () -> imports.start(secretary, "空", "", " \n ", Year.of(2026)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void onlyTheUnionsOwnPlannersMayTakeAStep(String name, Step step) {
        var id = started();
        var entry = first(id).id();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> step.take(this, qingshan.liNa(), id, entry));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> step.take(this, DemoUnion.found().secretary(), id, entry));
        step.take(this, secretary, id, entry);
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                step("read", (t, by, id, entry) -> t.imports.read(by, id)),
                step("choose", (t, by, id, entry) -> t.imports.choose(by, id, 0)),
                step("accept", (t, by, id, entry) -> t.imports.accept(by, id)),
                step("correct", (t, by, id, entry) -> t.entries.correct(by, id, entry, DANCE)),
                step("drop", (t, by, id, entry) -> t.entries.drop(by, id, entry, true)),
                step("split", (t, by, id, entry) -> t.entries.split(by, id, entry, "一\n二")),
                step("join", (t, by, id, entry) -> t.entries.join(by, id, entry)),
                step("say that it is a plan", (t, by, id, entry) -> t.kinds.confirmPlan(by, id)),
                step(
                        "keep",
                        (t, by, id, entry) ->
                                but(ImportRefusal.IS_A_PLAN, () -> t.kinds.keep(by, id, JANUARY, JANUARY))),
                step(
                        "join months",
                        (t, by, id, entry) -> but(ImportRefusal.NO_MONTHS_TO_JOIN, () -> t.imports.join(by, id))),
                step(
                        "fill in",
                        (t, by, id, entry) ->
                                but(ImportRefusal.NOTHING_FILLED_IN, () -> t.blanks.fill(by, id, Map.of()))),
                step("add", (t, by, id, entry) -> t.entries.add(by, id, DANCE)));
    }

    /** The step itself is allowed; that there is nothing to do is another matter. */
    private static void but(Reason nothingToDo, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            if (refusal.reason() != nothingToDo) {
                throw refusal;
            }
        }
    }

    interface Step {
        void take(ImportModuleTests world, Actor by, ImportId id, EntryId entry);
    }

    private static Arguments step(String name, Step step) {
        return Arguments.of(name, step);
    }

    private ImportId started() {
        return imports.start(secretary, "去年的计划", "", PLAN, Year.of(2026));
    }

    private boolean standing() {
        return plans.existing(secretary, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .isPresent();
    }

    private ImportEntry first(ImportId id) {
        return imports.entries(secretary, id).getFirst();
    }

    private List<String> titles(ImportId id) {
        return imports.entries(secretary, id).stream().map(ImportEntry::title).toList();
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
