package io.zhijia.planreminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanIntake;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class ReminderTests {

    private static final LocalDate APRIL_30 = LocalDate.of(2026, 4, 30);

    private final ReminderService service;
    private final PlanIntake intake;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private DemoUnion qingshan = DemoUnion.found();

    ReminderTests(ReminderService service, PlanIntake intake, JdbcClient sql, TransactionOperations transaction) {
        this.service = service;
        this.intake = intake;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void anItemDueAtTheEndOfApril() {
        qingshan = DemoUnion.found();
        plan("走访");
    }

    @ParameterizedTest
    @CsvSource({"15, 0", "14, 1", "10, 1", "7, 1", "1, 1", "0, 1", "-1, 1"})
    void theOwnerHearsFromAFortnightBeforeOn(int daysBefore, int told) {
        assertThat(remind(daysBefore)).isEqualTo(told);
        assertThat(messages()).isEqualTo(told);
    }

    @Test
    void eachLeadTimeIsToldOnceHoweverOftenTheJobRuns() {
        for (int days = 20; days >= -5; days--) {
            remind(days);
            remind(days);
        }

        assertThat(messages()).isEqualTo(4);
    }

    @Test
    void severalThingsOfADayAreOneDigest() {
        qingshan = DemoUnion.found();
        plan("座谈会", "慰问");
        remind(7);
        remind(7);

        assertThat(messages()).isEqualTo(1);
        assertThat(words(qingshan.liNa())).containsExactly("planreminder.digest");
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1", "20, 1"})
    void theChairHearsOfWhatIsLateForAWeek(int daysLate, int told) {
        var chair = qingshan.chenJing();
        transaction.within(qingshan.union(), () -> makeChair(chair));
        remind(-daysLate);
        remind(-daysLate);

        assertThat(words(chair)).hasSize(told).allMatch("planreminder.escalated"::equals);
    }

    @ParameterizedTest
    @CsvSource({"06:59, true", "07:00, false", "20:59, false", "21:00, true"})
    void nobodyIsToldAtNight(LocalTime now, boolean quiet) {
        assertThat(ReminderJob.isQuiet(now, LocalTime.of(21, 0))).isEqualTo(quiet);
    }

    private int makeChair(Actor chair) {
        sql.sql("insert into identity.person values (?, ?, '陈静')")
                .params(qingshan.union().value(), chair.member().value())
                .update();
        return sql.sql("""
                insert into identity.office (union_id, id, member, office, body, held_from)
                values (?, gen_random_uuid(), ?, 'CHAIR', ?, date '2026-01-01')
                """)
                .params(
                        qingshan.union().value(),
                        chair.member().value(),
                        qingshan.union().value())
                .update();
    }

    private void plan(String... titles) {
        var items = Stream.of(titles)
                .map(title -> new PlanDraft.Item(
                        WorkArea.CARE,
                        LaunchKind.TASK,
                        title,
                        APRIL_30,
                        APRIL_30,
                        false,
                        "",
                        "",
                        qingshan.liNa().member(),
                        null,
                        0))
                .toList();
        intake.accept(
                qingshan.secretary(),
                new PlanDraft(
                        "2026 年计划",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        List.of(),
                        List.of(),
                        items));
    }

    private List<String> words(Actor person) {
        return transaction.within(
                qingshan.union(),
                () -> sql.sql("select word from messaging.message where member = ?")
                        .param(person.member().value())
                        .query(String.class)
                        .list());
    }

    private int remind(int daysBefore) {
        return service.remind(new UnionDay(qingshan.union(), APRIL_30.minusDays(daysBefore)));
    }

    private int messages() {
        return transaction.within(
                qingshan.union(),
                () -> sql.sql("select count(*) from messaging.message where member = ?")
                        .param(qingshan.liNa().member().value())
                        .query(Integer.class)
                        .single());
    }
}
