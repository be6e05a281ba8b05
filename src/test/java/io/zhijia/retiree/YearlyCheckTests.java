package io.zhijia.retiree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlyCheckTests {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final UUID OURS = UUID.randomUUID();

    private final YearlyCheck check =
            YearlyCheck.opened(UnionId.next(), 2026, LocalDate.of(2026, 3, 31), null, "赵敏", MARCH_2);

    @ParameterizedTest
    @CsvSource({"2026-01-05, 2026-03-31", "2026-03-31, 2026-03-31", "2026-04-01, 2026-05-01"})
    void isUsuallyDueAtTheEndOfMarch(LocalDate today, LocalDate due) {
        assertThat(YearlyCheck.usualDue(today)).isEqualTo(due);
    }

    @Test
    void isNotDueBeforeItIsOpened() {
        refused(
                () -> YearlyCheck.opened(UnionId.next(), 2026, MARCH_2.minusDays(1), null, "赵敏", MARCH_2),
                RetireeRefusal.DUE_HAS_PASSED);
    }

    @Test
    void isClosedOnce() {
        var closed = check.closed(MARCH_2.plusDays(9));

        assertThat(closed.isOpen()).isFalse();
        refused(() -> closed.closed(MARCH_2.plusDays(10)), RetireeRefusal.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "DECEASED"})
    void whatIsWorseIsExplained(Outcome outcome) {
        refused(() -> entry().answered(outcome, "  ", "赵敏", MARCH_2), RetireeRefusal.NOTE_MISSING);

        assertThat(entry().answered(outcome, "问过老邻居", "赵敏", MARCH_2).came(outcome))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证 11010519491231002X", "卡号 6222021234567890123"})
    void noLongNumbersInNotes(String note) {
        refused(() -> entry().answered(Outcome.CONFIRMED, note, "赵敏", MARCH_2), RetireeRefusal.NUMBER_IN_TEXT);
        refused(() -> RetireeFacts.NONE.moved(note, ""), RetireeRefusal.NUMBER_IN_TEXT);
    }

    @Test
    void whatWasNotSaidAnewStays() {
        var before = new RetireeFacts("松涛路 1 号", "0100-1", "女儿", "138", "", "");

        assertThat(before.moved("", "0100-2")).isEqualTo(new RetireeFacts("松涛路 1 号", "0100-2", "女儿", "138", "", ""));
        assertThat(before.moved("青山路 8 号", "").phone()).isEqualTo("0100-1");
    }

    @Test
    void countsByWhatCameOfIt() {
        var tally = Tally.of(List.of(
                entry(),
                entry().answered(Outcome.CONFIRMED, "", "赵敏", MARCH_2),
                entry().answered(Outcome.CONFIRMED, "", "赵敏", MARCH_2),
                entry().answered(Outcome.MOVED, "", "赵敏", MARCH_2)));

        assertThat(tally.done()).isEqualTo(3);
        assertThat(tally.open()).isOne();
        assertThat(tally.of(Outcome.CONFIRMED)).isEqualTo(2);
        assertThat(RetireesChecked.of(check, tally, MARCH_2).result())
                .isEqualTo("应核对 4 人，无变化 2 人，有变更 1 人，联系不上 0 人，去世 0 人，未核对 1 人");
    }

    /** Everybody; those of the own groups; those whose contact person one is; nobody. */
    @Test
    void eachSeesTheirOwn() {
        var me = MemberId.next();

        assertThat(new Sight(true, Set.of(), me).covers(null, null)).isTrue();
        assertThat(new Sight(false, Set.of(OURS), me).covers(OURS, null)).isTrue();
        assertThat(new Sight(false, Set.of(OURS), me).covers(UUID.randomUUID(), null))
                .isFalse();
        assertThat(new Sight(false, Set.of(), me).covers(OURS, me)).isTrue();
        assertThat(new Sight(false, Set.of(), me).covers(null, MemberId.next())).isFalse();
        assertThat(new Sight(false, Set.of(), me).covers(null, null)).isFalse();
    }

    private CheckEntry entry() {
        return new CheckEntry(
                check.union(),
                CheckEntryId.next(),
                check.id(),
                MemberId.next(),
                "1080",
                "郝长青",
                OURS,
                "退休教师组",
                null,
                null,
                1);
    }

    private static void refused(ThrowingCallable step, RetireeRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
