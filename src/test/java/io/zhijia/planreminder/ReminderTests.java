package io.zhijia.planreminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.DemoUnion;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanIntake;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
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
        var item = new PlanDraft.Item(
                WorkArea.CARE,
                LaunchKind.TASK,
                "走访",
                APRIL_30,
                APRIL_30,
                false,
                "",
                "",
                qingshan.liNa().member(),
                null,
                0);
        intake.accept(
                qingshan.secretary(),
                new PlanDraft(
                        "2026 年计划",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        List.of(),
                        List.of(),
                        List.of(item)));
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
