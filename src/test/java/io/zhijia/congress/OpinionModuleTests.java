package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.DELEGATIONS_SILENT;
import static io.zhijia.congress.CongressRefusal.EXAMINED_AND_RETURNED;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.NOT_EXAMINED;
import static io.zhijia.congress.CongressRefusal.NOT_THE_HEAD;
import static io.zhijia.congress.CongressRefusal.OPINIONS_IN_TIME;
import static io.zhijia.congress.CongressRefusal.SAY_WHAT_TO_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.Opinion.Stance;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Before anything is voted on, the delegations have talked about it, or somebody has said why not. */
@SpringBootTest(properties = "demo=true")
class OpinionModuleTests {

    private static final Count TWO = new Count(Manner.HANDS, 2, 0, 0, 0);

    private final HallService hall;
    private final ConstituencyService constituencies;
    private final VoteService votes;
    private final OpinionService service;
    private final OpinionCallService calls;
    private final CongressAhead ahead;
    private final RuleService rules;
    private final SittingService sittings;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final SittingOfThree sitting;

    OpinionModuleTests(
            ApplicationContext beans,
            HallService hall,
            ConstituencyService constituencies,
            VoteService votes,
            OpinionService service,
            OpinionCallService calls,
            CongressAhead ahead,
            RuleService rules,
            SittingService sittings,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.hall = hall;
        this.constituencies = constituencies;
        this.votes = votes;
        this.service = service;
        this.calls = calls;
        this.ahead = ahead;
        this.rules = rules;
        this.sittings = sittings;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.sitting = new SittingOfThree(beans);
        hall.add(sitting.by, sitting.id, "考核办法", "", Handling.PASS);
        hall.add(sitting.by, sitting.id, "学校工作报告", "", Handling.HEAR);
    }

    @Test
    void theHeadSpeaksForTheDelegationAndTheLaterWordCounts() {
        var liNa = sitting.demo.liNa();
        refused(() -> service.say(liNa, sitting.id, 1, delegation(), Stance.AGREES, ""), NOT_THE_HEAD);
        constituencies.head(sitting.by, sitting.term, delegation(), liNa.member(), sitting.today.minusDays(9));
        refused(() -> service.say(liNa, sitting.id, 1, delegation(), Stance.WITH_CHANGES, ""), SAY_WHAT_TO_CHANGE);
        service.say(liNa, sitting.id, 1, delegation(), Stance.WITH_CHANGES, "第三条写清楚");
        service.say(liNa, sitting.id, 1, delegation(), Stance.AGREES, "");
        service.say(sitting.by, sitting.id, 2, delegation(), Stance.AGREES, "");

        var one = service.one(sitting.by, sitting.id, 1);
        assertThat(one.opinions()).extracting(Opinion::stance).containsExactly(Stance.AGREES);
        assertThat(one.silent()).isEmpty();
        assertThat(service.one(sitting.by, sitting.id, 2).opensTheVote())
                .as("is only heard")
                .isTrue();
    }

    @Test
    void theHeadsAreAskedUntilTheDayOfTheSitting() {
        var liNa = sitting.demo.liNa();
        constituencies.head(sitting.by, sitting.term, delegation(), liNa.member(), sitting.today.minusDays(9));
        refused(() -> ask(sitting.today.minusDays(1)), OPINIONS_IN_TIME);
        refused(() -> ask(sitting.today.plusDays(1)), OPINIONS_IN_TIME);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> calls.ask(liNa, sitting.id, sitting.today, Locale.SIMPLIFIED_CHINESE));
        ask(sitting.today);
        ask(sitting.today);

        assertThat(calls.of(sitting.by, sitting.id).orElseThrow().until()).isEqualTo(sitting.today);
        var told = transaction.within(
                sitting.by.union(),
                () -> sql.sql("select word from messaging.message where member = ? and word like 'congress.%'")
                        .param(liNa.member().value())
                        .query(String.class)
                        .list());
        assertThat(told).containsExactly("congress.told.opinions");
    }

    private void ask(LocalDate until) {
        calls.ask(sitting.by, sitting.id, until, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theDeputySpeaksForTheDelegationWhileTheHeadIsAway() {
        var liNa = sitting.demo.liNa();
        var wangQiang = sitting.demo.wangQiang();
        constituencies.head(sitting.by, sitting.term, delegation(), liNa.member(), sitting.today);
        refused(
                () -> service.say(wangQiang, sitting.id, 1, delegation(), Stance.AGREES, ""),
                CongressRefusal.NOT_THE_HEAD);
        refused(
                () -> constituencies.assist(sitting.by, sitting.term, delegation(), liNa.member(), null),
                CongressRefusal.HEAD_IS_NO_DEPUTY);
        refused(
                () -> constituencies.assist(sitting.by, sitting.term, delegation(), sitting.by.member(), null),
                CongressRefusal.NOT_A_DELEGATE_THERE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> constituencies.assist(wangQiang, sitting.term, delegation(), wangQiang.member(), null));

        constituencies.assist(
                sitting.by,
                sitting.term,
                delegation(),
                wangQiang.member(),
                sitting.demo.chenJing().member());
        service.say(wangQiang, sitting.id, 1, delegation(), Stance.AGREES, "");
        refused(
                () -> service.say(sitting.demo.chenJing(), sitting.id, 1, delegation(), Stance.AGREES, ""),
                CongressRefusal.NOT_THE_HEAD);
        constituencies.assist(sitting.by, sitting.term, delegation(), null, null);
        refused(
                () -> service.say(wangQiang, sitting.id, 1, delegation(), Stance.AGREES, ""),
                CongressRefusal.NOT_THE_HEAD);
    }

    @Test
    void nothingIsVotedOnBeforeItWasExamined() {
        sitting.open();
        refused(() -> votes.count(sitting.by, sitting.id, 1, TWO), NOT_EXAMINED);
        refused(() -> service.settle(sitting.by, sitting.id, 1, Outcome.PASSED_ON, "同意"), DELEGATIONS_SILENT);
        service.say(sitting.by, sitting.id, 1, delegation(), Stance.DISAGREES, "再议");
        service.settle(sitting.by, sitting.id, 1, Outcome.RETURNED, "修改后再提交");
        refused(() -> votes.count(sitting.by, sitting.id, 1, TWO), EXAMINED_AND_RETURNED);

        service.settle(sitting.by, sitting.id, 1, Outcome.CHANGED, "第三条已改");
        assertThat(votes.count(sitting.by, sitting.id, 1, TWO)).isEqualTo(VoteService.Counted.FIRST);
    }

    @Test
    void itMayBeLeftOutForAReasonAndStandsOnceItIsVotedOn() {
        sitting.open();
        service.settle(sitting.by, sitting.id, 1, Outcome.WAIVED, "上次会议已预审");
        votes.count(sitting.by, sitting.id, 1, TWO);
        votes.count(sitting.teller(), sitting.id, 1, TWO);
        refused(() -> service.settle(sitting.by, sitting.id, 1, Outcome.RETURNED, "退回"), ITEM_VOTED_ON);
        refused(() -> service.say(sitting.by, sitting.id, 1, delegation(), Stance.AGREES, ""), ITEM_VOTED_ON);
    }

    @Test
    void aUnionMaySettleThatAKindOfItemIsNotExaminedAndTheSittingsCalledAfterwardsGoByIt() {
        rules.settle(sitting.by, CongressRule.EXAMINE_PASSED, 0, "第二次会议决议：改由工会委员会审议", 0);
        assertThat(service.one(sitting.by, sitting.id, 1).isAsked())
                .as("was called before")
                .isTrue();

        var next = sittings.call(
                sitting.by,
                sitting.term,
                2,
                sitting.today.plusDays(40).atTime(9, 0),
                "报告厅",
                "",
                WorkArea.CONGRESS,
                null);
        hall.add(sitting.by, next, "奖励办法", "", Handling.PASS);
        hall.add(sitting.by, next, "搬迁方案", "", Handling.DECIDE);
        var passed = service.one(sitting.by, next, 1);
        assertThat(passed.isAsked()).isFalse();
        assertThat(passed.opensTheVote()).isTrue();
        assertThat(passed.waived()).isEqualTo("第二次会议决议：改由工会委员会审议");
        assertThat(service.one(sitting.by, next, 2).opensTheVote())
                .as("only one kind was settled")
                .isFalse();
    }

    @Test
    void whatWasSpokenAboutStaysOnTheAgendaAndWhatWasWaivedMayLeave() {
        service.say(sitting.by, sitting.id, 1, delegation(), Stance.AGREES, "");
        service.settle(sitting.by, sitting.id, 2, Outcome.WAIVED, "只是听取");
        refused(() -> hall.remove(sitting.by, sitting.id, 1), CongressRefusal.ITEM_TALKED_OVER);
        hall.remove(sitting.by, sitting.id, 2);
        assertThat(service.all(sitting.by, sitting.id))
                .singleElement()
                .satisfies(one -> assertThat(one.opinions()).hasSize(1));
    }

    @Test
    void whoKeepsTheCongressIsRemindedOfWhoSaidNothingInTime() {
        ask(sitting.today);
        assertThat(remindedOn(sitting.today)).as("there is still time").isEmpty();
        assertThat(remindedOn(sitting.today.plusDays(1)))
                .containsExactly("/congress/sittings/" + sitting.id + "/opinions");
        assertThat(ahead.waitingFor(sitting.demo.liNa(), sitting.today.plusDays(1)))
                .isEmpty();

        service.all(sitting.by, sitting.id)
                .forEach(
                        of -> service.say(sitting.by, sitting.id, of.item().number(), delegation(), Stance.AGREES, ""));
        assertThat(remindedOn(sitting.today.plusDays(1))).isEmpty();
    }

    private List<String> remindedOn(LocalDate day) {
        return ahead.waitingFor(sitting.by, day).stream()
                .filter(line -> line.word().equals("congress.waiting.silent"))
                .map(WaitingLine::path)
                .toList();
    }

    @Test
    void onlyWhoKeepsTheCongressSettlesIt() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.settle(sitting.demo.liNa(), sitting.id, 1, Outcome.WAIVED, "不用"));
        assertThat(service.one(sitting.by, sitting.id, 1).settled()).isEmpty();
    }

    private DelegationId delegation() {
        return service.one(sitting.by, sitting.id, 1).delegations().getFirst().id();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
