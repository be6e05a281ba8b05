package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.congress.SittingDirectory.Ahead;
import io.zhijia.identity.DemoUnion;
import io.zhijia.proposal.NextCall.Start;
import io.zhijia.proposal.Rules.Circle;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A new call begins as the last one was held, with the days the next sitting leaves. */
class NextCallTests extends DemoPages {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final NextCall next;
    private final Calls calls;
    private final UnionTransaction transaction;
    private final DemoUnion demo = DemoUnion.found();

    NextCallTests(MockMvcTester browser, NextCall next, Calls calls, TransactionOperations transaction) {
        super(browser);
        this.next = next;
        this.calls = calls;
        this.transaction = new UnionTransaction(transaction);
    }

    @Test
    void theFirstBeginsWithTheUsual() {
        var start = start();

        assertThat(start.rules()).isEqualTo(Rules.usual());
        assertThat(start.help()).isEqualTo(CallHelp.USUAL);
        assertThat(start.guidance()).isEmpty();
    }

    @Test
    void theNextBeginsAsTheLastWasHeldButForItsFixedDays() {
        var clocks = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        clocks.put(ClockKind.ANSWER, new ClockRule(45, true, MARCH.plusDays(80)));
        var rules = new Rules(Circle.EVERYBODY, 3, 0, false, true, false, false, true, 40, Scale.FIVE, clocks);
        var help = new CallHelp("核对预算来源", "范例");
        within(() -> {
            var last = call(MARCH, "围绕教学", "食堂", rules);
            calls.save(last);
            calls.save(demo.union(), last.id(), help);
            calls.save(call(MARCH.minusYears(1), "旧的", "", Rules.usual()));
            return last;
        });
        var start = start();

        assertThat(start.rules().withoutDays()).isEqualTo(rules.withoutDays());
        assertThat(start.rules().clock(ClockKind.ANSWER)).isEqualTo(new ClockRule(45, true, null));
        assertThat(start.guidance()).isEqualTo("围绕教学");
        assertThat(start.subjects()).isEqualTo("食堂");
        assertThat(start.help()).isEqualTo(help);
    }

    @Test
    void itIsOpenFromThirtyDaysBeforeTheSittingToFifteenDaysBeforeIt() {
        var sitting = MARCH.plusDays(40);

        assertThat(on(sitting).opens(MARCH)).isEqualTo(MARCH.plusDays(10));
        assertThat(on(sitting).closes(MARCH)).isEqualTo(MARCH.plusDays(25));
        assertThat(on(MARCH.plusDays(20)).opens(MARCH)).as("less is left").isEqualTo(MARCH);
        assertThat(on(MARCH.plusDays(20)).closes(MARCH)).isEqualTo(MARCH.plusDays(5));
        assertThat(on(MARCH.plusDays(15)).closes(MARCH)).as("nothing is left").isEqualTo(MARCH.plusDays(15));
        assertThat(on(null).opens(MARCH)).isEqualTo(MARCH);
        assertThat(on(null).closes(MARCH)).isEqualTo(MARCH.plusDays(15));
    }

    /** The demo prepares one. */
    @Test
    void theFormIsFilledWithTheSittingThatIsAhead() {
        assertThat(text(get("zhaomin", "/proposals/calls/new")))
                .containsPattern("<option value=\"[0-9a-f-]{36}\" selected");
    }

    private static Start on(@Nullable LocalDate sitting) {
        var ahead = Optional.ofNullable(sitting).map(day -> new Ahead(UUID.randomUUID(), "第一届第二次教代会", day));
        return new Start(Rules.usual(), "", "", CallHelp.USUAL, ahead);
    }

    private Start start() {
        return within(() -> next.start(demo.secretary(), Locale.SIMPLIFIED_CHINESE));
    }

    private <T> T within(Supplier<T> work) {
        return transaction.within(demo.union(), work);
    }

    private Call call(LocalDate opens, String guidance, String subjects, Rules rules) {
        return new Call(
                demo.union(),
                CallId.next(),
                "征集提案",
                null,
                "",
                WorkArea.CONGRESS,
                null,
                opens,
                opens.plusDays(15),
                guidance,
                subjects,
                rules,
                0);
    }
}
