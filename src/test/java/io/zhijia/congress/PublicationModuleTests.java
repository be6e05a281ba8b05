package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.AFTER_THE_SITTING;
import static io.zhijia.congress.CongressRefusal.ISSUED_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.Issue.Issued;
import io.zhijia.congress.Issue.NotNeeded;
import io.zhijia.congress.PublicationService.Unissued;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What becomes known of a resolution, and what the administration issues of it. */
@SpringBootTest(properties = "demo=true")
class PublicationModuleTests {

    private static final int DAYS = 30;

    private final ApplicationContext beans;
    private final PublicationService service;
    private final IssuesAwaited waiting;
    private final SittingOfThree world;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final UUID resolution;

    PublicationModuleTests(
            ApplicationContext beans,
            PublicationService service,
            IssuesAwaited waiting,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.beans = beans;
        this.service = service;
        this.waiting = waiting;
        this.world = new SittingOfThree(beans);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        change("update congress.term set begins = ? where id = ?", world.today); // the one in office
        this.resolution = resolved();
    }

    private void change(String statement, Object value) {
        var changed = transaction.within(
                world.by.union(),
                () -> sql.sql(statement).params(value, world.term.value()).update());
        assertThat(changed).isEqualTo(1);
    }

    private UUID resolved() {
        beans.getBean(HallService.class).add(world.by, world.id, "考核办法", "", Handling.PASS);
        world.open();
        beans.getBean(OpinionService.class).settle(world.by, world.id, 1, Outcome.WAIVED, "急");
        for (var counter : List.of(world.by, world.teller())) {
            beans.getBean(VoteService.class).count(counter, world.id, 1, new Count(Manner.PAPER, 2, 0, 0, 0));
        }
        return beans.getBean(ResolutionService.class).resolve(world.by, world.id, 1, "关于考核办法的决议", "通过考核办法。");
    }

    private void close() {
        beans.getBean(SittingService.class).close(world.by, world.id, 3, "完成", "会议");
    }

    @Test
    void itIsKnownWhereItWasMadeKnownAndWhomItBindsAndTheLaterWordCounts() {
        var first = new Publication("", world.today, "公示栏", "全体教职工");
        var later = new Publication("〔2026〕3号", world.today, "公示栏和校园网", "行政和全体教职工");
        service.publish(world.by, resolution, first, 0);
        assertThat(service.publication(world.by, resolution)).contains(first);
        service.publish(world.by, resolution, later, 1);
        assertThat(service.publication(world.by, resolution)).contains(later);
    }

    @Test
    void whoeverSawAnOlderWordIsToldAndASecondTapDoesNoHarm() {
        var first = new Publication("", world.today, "公示栏", "全体教职工");
        service.publish(world.by, resolution, first, 0);
        service.publish(world.by, resolution, first, 0);
        assertThat(service.versions(world.by, resolution)).isEqualTo(new Publications.Versions(1, 0));
        outdated(() -> service.publish(world.by, resolution, new Publication("", world.today, "校园网", "全体教职工"), 0));
        assertThat(service.publication(world.by, resolution)).contains(first);

        service.issue(world.by, resolution, world.today, "校发〔2026〕1号", null, null, 0);
        service.issue(world.by, resolution, world.today, "校发〔2026〕1号", null, null, 0);
        outdated(() -> service.issue(world.by, resolution, world.today, "校发〔2026〕9号", null, null, 0));
        service.issue(world.by, resolution, world.today, "校发〔2026〕9号", null, null, 1);
        assertThat(service.versions(world.by, resolution)).isEqualTo(new Publications.Versions(1, 2));
    }

    private static void outdated(ThrowingCallable step) {
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(step);
    }

    @Test
    void nothingIsMadeKnownOrIssuedBeforeTheSittingOrAfterToday() {
        var before = world.today.minusDays(1);
        var after = world.today.plusDays(1);
        refused(() -> publish(before), AFTER_THE_SITTING);
        refused(() -> publish(after), NOT_DONE_YET);
        refused(() -> service.issue(world.by, resolution, before, "校发1号", null, null, 0), AFTER_THE_SITTING);
        refused(() -> service.issue(world.by, resolution, after, "校发1号", null, null, 0), NOT_DONE_YET);
    }

    private void publish(LocalDate on) {
        service.publish(world.by, resolution, new Publication("", on, "公示栏", "全体"), 0);
    }

    @Test
    void itWaitsFromTheDayAfterTheLastOfItsDays() {
        assertThat(overdue(DAYS + 1)).as("while the sitting is open").isEmpty();
        close();
        assertThat(overdue(DAYS)).isEmpty();
        assertThat(overdue(DAYS + 1)).containsExactly(resolution);
        var day = world.today.plusDays(DAYS + 1L);
        assertThat(waiting.waitingFor(world.by, day))
                .extracting(WaitingLine::title, WaitingLine::due)
                .contains(tuple("关于考核办法的决议", world.today.plusDays(DAYS)));
        assertThat(waiting.waitingFor(world.demo.liNa(), day)).isEmpty();
    }

    @Test
    void nothingWaitsOfATermThatIsOver() {
        close();
        assertThat(overdue(DAYS + 1)).containsExactly(resolution);
        change("update congress.term set begins = ? where id = ?", LocalDate.of(2015, 3, 1));
        assertThat(overdue(DAYS + 1)).isEmpty();
    }

    @Test
    void theAdministrationIssuesNothingOfTheUnionsMembers() {
        close();
        change("update congress.term set kind = ? where id = ?", AssemblyKind.MEMBERS_CONGRESS.name());
        assertThat(overdue(DAYS + 1)).isEmpty();
    }

    @Test
    void whatWasIssuedIsNotOverwrittenFromAnOldPage() {
        service.issue(world.by, resolution, world.today, "校发〔2026〕1号", null, null, 0);
        refused(() -> service.needsNoIssue(world.by, resolution, "不用", 0), ISSUED_ALREADY);
        assertThat(service.issue(world.by, resolution)).contains(new Issued(world.today, "校发〔2026〕1号", null));
    }

    @Test
    void onceIssuedItWaitsNoLongerAndTheDocumentStaysWhenOnlyTheNumberIsCorrected() {
        close();
        var content = new ByteArrayInputStream("发文".getBytes(UTF_8));
        service.issue(world.by, resolution, world.today, "校发〔2026〕1号", "校发.txt", content, 0);
        var file = Objects.requireNonNull(
                ((Issued) service.issue(world.by, resolution).orElseThrow()).file());
        assertThat(service.maySee(world.demo.liNa(), file)).isTrue();

        service.issue(world.by, resolution, world.today, "校发〔2026〕2号", null, null, 1);

        assertThat(service.issue(world.by, resolution)).contains(new Issued(world.today, "校发〔2026〕2号", file));
        assertThat(overdue(DAYS + 1)).isEmpty();
    }

    @Test
    void whatNeedsNoIssueDoesNotWait() {
        close();
        service.needsNoIssue(world.by, resolution, "工作报告，不另发文", 0);
        assertThat(service.issue(world.by, resolution)).contains(new NotNeeded("工作报告，不另发文"));
        assertThat(overdue(DAYS + 1)).isEmpty();
    }

    @Test
    void onlyWhoKeepsTheCongressEntersIt() {
        var nobody = world.demo.liNa();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> service.publish(nobody, resolution, new Publication("", world.today, "公示栏", "全体"), 0));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.issue(nobody, resolution, world.today, "校发1号", null, null, 0));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.needsNoIssue(nobody, resolution, "不用", 0));
    }

    private List<UUID> overdue(int days) {
        return service.overdue(world.by, world.today.plusDays(days)).stream()
                .map(Unissued::resolution)
                .map(Resolution::id)
                .filter(resolution::equals)
                .toList();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
