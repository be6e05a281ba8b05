package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.proposal.Escalation.Rule;
import io.zhijia.proposal.Stuck.Out;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever should take the next step is gone, cannot sign in, or no longer sits: the committee sees it and goes on. */
class StuckPagesTests extends CasePages {

    private final StuckViews stuck;
    private final WaitingOrphans orphans;
    private final WaitingViews waiting;
    private final IdentityService people;
    private final Escalations escalations;

    StuckPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            StuckViews stuck,
            WaitingOrphans orphans,
            WaitingViews waiting,
            IdentityService people,
            Escalations escalations) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.stuck = stuck;
        this.orphans = orphans;
        this.waiting = waiting;
        this.people = people;
        this.escalations = escalations;
    }

    /** Other tests sign in, and look at what is open. */
    @AfterEach
    void everybodyIsBack() {
        sql.sql("update account.login set state = 'ACTIVE', closed_on = null where name in ('zuzhang', 'wangqiang')")
                .update();
        standAt(Stage.WITHDRAWN);
    }

    @Test
    void whatWasGivenBackToSomebodyWhoseAccountIsClosedIsTakenUpAsItStands() {
        givenBack(Rules.Circle.EVERYBODY, -1);
        var page = "/proposals/" + id + "/taking-up";
        assertThat(stuck()).as("they can still change it").isEmpty();
        assertThat(get("zhaomin", page)).hasStatus(404);
        assertThat(post("zhaomin", page, "reason", "等不及"))
                .hasStatus(409)
                .bodyText()
                .contains("还能办");
        closed("zuzhang");

        assertThat(stuck()).singleElement().extracting(Stuck::out).isEqualTo(Out.TAKE_UP);
        assertThat(ofThisCase(orphans.waitingFor(actor(people, "zhaomin"), today)))
                .singleElement()
                .satisfies(line -> assertThat(line.word()).isEqualTo("handling.waiting.STUCK_TAKE_UP"))
                .satisfies(line -> assertThat(line.due()).isBefore(today));
        assertThat(text(get("zhaomin", "/proposals/assignments"))).contains(page, "收回审查");
        assertThat(text(get("zhaomin", page))).contains("提案人", "照现在的文本审查");
        assertThat(get("lina", page)).hasStatus(409);
        assertThat(post("lina", page, "reason", "我来")).hasStatus(409);
        assertThat(post("zhaomin", page, "reason", " ")).hasStatus(409);
        assertThat(post("zhaomin", page, "reason", "提案人已离职")).hasRedirectedUrl("/proposals/" + id);
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(stuck()).isEmpty();
        assertThat(text(get("zhaomin", "/proposals/" + id))).contains("委员会收回审查", "提案人已离职");
        assertThat(post("zhaomin", page, "reason", "再一次")).as("a second tap").hasStatus(409);
    }

    @Test
    void whoNoLongerSitsWhenItComesBackDoesNotKeepItForEver() {
        givenBack(Rules.Circle.DELEGATES, -1);
        within(() -> sql.sql("update proposal.author set member = ? where proposal = ?")
                .params(outsider(), id.value())
                .update());

        assertThat(stuck()).hasSize(1);
        standAt(Stage.SECONDING);
        assertThat(stuck()).as("changed, and nobody may second it any more").hasSize(1);
        within(() -> sql.sql("update proposal.proposal set submitted_on = null, received_number = null where id = ?")
                .param(id.value())
                .update());
        assertThat(stuck()).as("never sent in, it is nobody's business").isEmpty();
    }

    @Test
    void whereADelegationHasNoHeadTheCommitteeNeedNotWaitForTheClock() {
        standAt(Stage.HEAD_REVIEW);
        within(() -> sql.sql("update proposal.proposal set delegation = ? where id = ?")
                .params(UUID.randomUUID(), id.value())
                .update());

        assertThat(stuck()).hasSize(1);
        assertThat(text(get("zhaomin", "/proposals/" + id + "/taking-up"))).contains("代表团团长");
        assertThat(post("zhaomin", "/proposals/" + id + "/taking-up", "reason", "团长缺位"))
                .hasStatus3xxRedirection();
        assertThat(within(() -> proposals.get(union, id).filing().isUnreviewed()))
                .isTrue();
    }

    @Test
    void whoHandlesOrIsAskedToInstructWithoutAnAccountIsReplaced() {
        var assignment = "/proposals/" + id + "/assignment";
        assertThat(post("zhaomin", assignment + "/instruction", "instructor", member("zuzhang"), "words", ""))
                .hasStatus3xxRedirection();
        assertThat(stuck()).isEmpty();
        closed("zuzhang");
        assertThat(stuck())
                .singleElement()
                .satisfies(one -> assertThat(one.out()).isEqualTo(Out.ASK_ANOTHER))
                .satisfies(one -> assertThat(one.path()).isEqualTo(assignment));
        assertThat(post("zhaomin", assignment + "/instruction", "instructor", member("zhuxi"), "words", ""))
                .hasStatus3xxRedirection();
        assertThat(stuck()).isEmpty();

        assign();
        assertThat(stuck()).isEmpty();
        closed("wangqiang");
        assertThat(stuck()).singleElement().extracting(Stuck::out).isEqualTo(Out.REPLACE);
    }

    @Test
    void whoseOfficeHasEndedDoesNotHoldUpTheAssessment() {
        assign();
        within(() -> sql.sql("update proposal.assignment set keeper = ?::uuid where proposal = ?")
                .params(member("lina"), id.value())
                .update());
        standAt(Stage.SIGN_OFF);
        assertThat(stuck()).as("anybody may follow it").isEmpty();
        standAt(Stage.ASSESSMENT);

        assertThat(stuck()).hasSize(1);
        assertThat(text(get("zhaomin", "/proposals/" + id + "/replacement"))).contains("不再任职");
    }

    @Test
    void whoeverOverdueCasesAreReportedToIsNamedAnewOnceTheyAreGone() {
        var principal = who("zuzhang");
        var before = within(() -> escalations.rule(union));
        within(() -> {
            escalations.save(union, new Rule(6, principal, before.version()));
            return 1;
        });
        try {
            assertThat(named()).isEmpty();
            closed("zuzhang");
            assertThat(named()).hasSize(1);
        } finally {
            within(() -> {
                escalations.save(
                        union,
                        new Rule(
                                before.days(),
                                before.principal(),
                                escalations.rule(union).version()));
                return 1;
            });
        }
    }

    @Test
    void givenBackAfterTheLastDayItMayStillBeSecondedByOthers() {
        givenBack(Rules.Circle.EVERYBODY, -1);
        var page = "/proposals/" + id;
        assertThat(post("zuzhang", page + "/invitations", "seconders", member("wangqiang")))
                .hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/joint-invitations", "joint", member("chenjing")))
                .hasRedirectedUrl(page);

        assertThat(invitations("wangqiang"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.due()).as("no day that has gone by").isNull());
        assertThat(post("wangqiang", page + "/secondment", "accepts", "true", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(post("chenjing", page + "/joining", "joins", "true", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/submission")).hasRedirectedUrl(page);
        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void neverSentInNobodyIsAskedAfterTheLastDay() {
        givenBack(Rules.Circle.EVERYBODY, 0);
        within(() -> sql.sql("update proposal.proposal set submitted_on = null, received_number = null where id = ?")
                .param(id.value())
                .update());
        var page = "/proposals/" + id;
        assertThat(post("zuzhang", page + "/invitations", "seconders", member("wangqiang")))
                .hasRedirectedUrl(page);
        assertThat(text(get("wangqiang", page))).contains("name=\"accepts\"");
        assertThat(invitations("wangqiang")).hasSize(1);
        within(() -> sql.sql(
                        "update proposal.call set closes = ? where id = (select call from proposal.proposal where id = ?)")
                .params(today.minusDays(1), id.value())
                .update());

        assertThat(invitations("wangqiang")).isEmpty();
        assertThat(text(get("wangqiang", page))).doesNotContain("name=\"accepts\"");
        assertThat(post("wangqiang", page + "/secondment", "accepts", "true", "wording", "1"))
                .hasStatus(409);
        assertThat(post("zuzhang", page + "/invitations", "seconders", member("chenjing")))
                .hasStatus(409);
        assertThat(text(get("zuzhang", page))).doesNotContain(page + "/invitations", page + "/joint-invitations");
    }

    /** To the head of a union group, who wrote it, by the committee. */
    private void givenBack(Rules.Circle circle, int closesIn) {
        var usual = Rules.usual();
        var rules = new Rules(circle, 1, 0, false, false, true, true, false, 50, Scale.FOUR, usual.clocks());
        id = within(() -> {
            var author = who("zuzhang");
            var hand = Hand.of(author, Role.PROPOSER, now);
            var one = drafted(call(union, today.minusDays(9), today.plusDays(closesIn), rules), author, "退回修改的提案", true)
                    .submitted(false, 1, false, hand, Set.of(Need.SECONDERS))
                    .moved(
                            Step.SEND_BACK,
                            Hand.of(who("zhaomin"), Role.COMMITTEE, now).saying("请补充"),
                            Set.of(Need.REASON, Need.NOTHING_MERGED_IN));
            proposals.save(one);
            return one.id();
        });
    }

    /** Somebody who never sat. */
    private UUID outsider() {
        return sql.sql("select id from identity.person where union_id = ? and not exists ("
                        + "select from congress.delegate d where d.union_id = person.union_id and d.member = person.id)"
                        + " order by id limit 1")
                .param(union.value())
                .query(UUID.class)
                .single();
    }

    private void closed(String login) {
        sql.sql("update account.login set state = 'CLOSED', closed_on = ? where name = ?")
                .params(today, login)
                .update();
    }

    private void standAt(Stage stage) {
        within(() -> sql.sql("update proposal.proposal set stage = ? where id = ?")
                .params(stage.name(), id.value())
                .update());
    }

    private List<Stuck> stuck() {
        return all().filter(one -> one.path().contains(id.toString())).toList();
    }

    private List<Stuck> named() {
        return all().filter(one -> one.out() == Out.NAME_ANOTHER).toList();
    }

    private Stream<Stuck> all() {
        return stuck.all(actor(people, "zhaomin")).stream();
    }

    private List<WaitingLine> invitations(String login) {
        return ofThisCase(waiting.early(actor(people, login), today));
    }

    private List<WaitingLine> ofThisCase(List<WaitingLine> lines) {
        return lines.stream()
                .filter(line -> line.path().contains(id.toString()))
                .toList();
    }
}
