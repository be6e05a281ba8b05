package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Proposal.Origin;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What time does by itself; in a union of its own, in weeks of March without holidays. */
class ClockServiceTests extends DemoPages {

    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 3, 5, 9, 0);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final Set<Need> MET = EnumSet.allOf(Need.class);

    private final ClockService clocks;
    private final CommitteeClockService committee;
    private final Calls calls;
    private final Proposals proposals;
    private final UnionTransaction transaction;
    private final JdbcClient sql;
    private final DemoUnion demo = DemoUnion.found();
    private final MemberId author = demo.liNa().member();
    private final Call call = called(demo.union());

    ClockServiceTests(
            MockMvcTester browser,
            ClockService clocks,
            CommitteeClockService committee,
            Calls calls,
            Proposals proposals,
            TransactionOperations transaction,
            JdbcClient sql) {
        super(browser);
        this.clocks = clocks;
        this.committee = committee;
        this.calls = calls;
        this.proposals = proposals;
        this.transaction = new UnionTransaction(transaction);
        this.sql = sql;
    }

    private static Call called(UnionId union) {
        return new Call(
                union,
                CallId.next(),
                "征集提案",
                null,
                "",
                WorkArea.CONGRESS,
                null,
                LocalDate.of(2026, 3, 1),
                TUESDAY,
                "",
                "",
                Rules.usual(),
                0);
    }

    @Test
    void aHeadWhoSaysNothingForThreeWorkingDaysIsPassedByAndItIsMarked() {
        var id = kept(withHead());

        run(TUESDAY); // Friday, Monday, Tuesday: the last day
        assertThat(read(id).stage()).isEqualTo(Stage.HEAD_REVIEW);
        run(TUESDAY.plusDays(1));
        run(TUESDAY.plusDays(1));

        assertThat(read(id).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(read(id).filing().isUnreviewed()).isTrue();
        assertThat(read(id).log())
                .filteredOn(line -> line.step() == Step.PASS_UNREVIEWED)
                .hasSize(1);
        assertThat(told(author)).containsExactly("proposal.told.passed");
    }

    @Test
    void whatLacksSecondersWhenTheCallClosesIsADraftAgain() {
        var lacking = kept(seconded(1));
        var enough = kept(seconded(2));

        run(TUESDAY);
        run(TUESDAY);
        assertThat(read(lacking).stage()).isEqualTo(Stage.SECONDING);
        assertThat(told(author)).containsExactlyInAnyOrder("proposal.told.shortSoon", "proposal.told.sendIn");
        var silent = read(lacking).secondments().stream()
                .filter(Secondment::isWaiting)
                .findFirst()
                .orElseThrow();
        assertThat(told(silent.member())).containsExactly("proposal.told.secondSoon");
        run(TUESDAY.plusDays(1));

        assertThat(read(lacking).stage()).isEqualTo(Stage.DRAFT);
        assertThat(read(lacking).wordings()).hasSize(1);
        assertThat(read(lacking).secondments()).hasSize(2);
        assertThat(read(enough).stage()).isEqualTo(Stage.SECONDING);
        assertThat(told(author)).contains("proposal.told.lapsed");
    }

    @Test
    void whatLacksAJointNameWhenTheCallClosesIsADraftAgain() {
        var three = threeNames();
        transaction.run(demo.union(), () -> calls.save(three));
        var lacking = kept(proposedWith(three, 1));
        var enough = kept(proposedWith(three, 2));

        run(TUESDAY);
        assertThat(told(author)).containsExactlyInAnyOrder("proposal.told.shortSoon", "proposal.told.sendIn");
        run(TUESDAY.plusDays(1));

        assertThat(read(lacking).stage()).isEqualTo(Stage.DRAFT);
        assertThat(read(enough).stage()).isEqualTo(Stage.SECONDING);
    }

    @Test
    void whatWasSentInBeforeIsNoDraftAgainThoughItIsChangedAfterTheLastDay() {
        var committee = by(MemberId.next(), Role.COMMITTEE).saying("请补充数据");
        var again = kept(seconded(2)
                .submitted(false, 1, false, by(author, Role.PROPOSER), MET)
                .moved(Step.SEND_BACK, committee, EnumSet.allOf(Need.class))
                .reworded(new Text("", "案由二", "案据", "建议", ""), true, by(author, Role.PROPOSER)));

        run(TUESDAY.plusDays(1));

        assertThat(read(again).stage()).isEqualTo(Stage.SECONDING);
    }

    @Test
    void theCommitteeHearsOnceOfAllThatHasTheSameLimit() {
        var member = MemberId.next();
        kept(drafted(call).submitted(false, 1, false, by(author, Role.PROPOSER), MET));
        kept(drafted(call).submitted(false, 2, false, by(author, Role.PROPOSER), MET));
        transaction.run(demo.union(), () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '周红')")
                    .params(demo.union().value(), member.value())
                    .update();
            sql.sql(
                            "insert into identity.office (union_id, id, member, office, body, held_from)"
                                    + " values (:union, gen_random_uuid(), :member, 'PROPOSAL_COMMITTEE', :union, '2026-01-01')")
                    .param("union", demo.union().value())
                    .param("member", member.value())
                    .update();
        });

        var over = new UnionDay(demo.union(), LocalDate.of(2026, 4, 1));
        committee.tick(over);
        committee.tick(over);

        assertThat(told(member)).containsExactly("proposal.told.overdue.SCREENING");
        assertThat(transaction.within(
                        demo.union(),
                        () -> sql.sql("select facts[1] || '|' || facts[2] from messaging.message where member = ?")
                                .param(member.value())
                                .query(String.class)
                                .single()))
                .isEqualTo("2|2026-03-19");
    }

    /** Words of what that person was told. */
    private List<String> told(MemberId person) {
        return transaction.within(
                demo.union(),
                () -> sql.sql("select word from messaging.message where member = ?")
                        .param(person.value())
                        .query(String.class)
                        .list());
    }

    private void run(LocalDate day) {
        var morning = new UnionDay(demo.union(), day);
        clocks.running(morning).forEach(id -> clocks.tick(morning, id));
    }

    private ProposalId kept(Proposal proposal) {
        transaction.run(demo.union(), () -> {
            if (calls.all(demo.union()).isEmpty()) {
                calls.save(call);
            }
            proposals.save(proposal);
        });
        return proposal.id();
    }

    private Proposal read(ProposalId id) {
        return transaction.within(demo.union(), () -> proposals.get(demo.union(), id));
    }

    private Proposal withHead() {
        return seconded(2).submitted(true, 1, false, by(author, Role.PROPOSER), MET);
    }

    private Proposal seconded(int accepted) {
        var asked = List.of(MemberId.next(), MemberId.next());
        var proposal = drafted(call).invited(asked, by(author, Role.PROPOSER), MET);
        for (var one : asked.subList(0, accepted)) {
            proposal = proposal.answered(one, true, by(one, Role.INVITED), MET);
        }
        return proposal;
    }

    private Call threeNames() {
        var usual = Rules.usual();
        var rules = new Rules(usual.circle(), 3, 0, true, false, true, true, false, 50, Scale.FOUR, usual.clocks());
        return new Call(
                demo.union(),
                CallId.next(),
                "三人联名征集",
                null,
                "",
                WorkArea.CONGRESS,
                null,
                LocalDate.of(2026, 3, 1),
                TUESDAY,
                "",
                "",
                rules,
                0);
    }

    /** Two are asked to propose it too, so many of them do. */
    private Proposal proposedWith(Call of, int joined) {
        var asked = List.of(MemberId.next(), MemberId.next());
        var proposal = drafted(of).invitedToJoin(asked, by(author, Role.PROPOSER), MET);
        for (var one : asked.subList(0, joined)) {
            proposal = proposal.joinAnswered(new Author(one, "", null), true, by(one, Role.INVITED), MET);
        }
        return proposal;
    }

    private Proposal drafted(Call of) {
        return Proposal.drafted(
                of,
                new Origin(false, null, "", false),
                new Author(author, "", null),
                new Text("", "案由", "案据", "建议", ""),
                true,
                by(author, Role.PROPOSER));
    }

    private static Hand by(MemberId member, Role as) {
        return Hand.of(member, as, THURSDAY);
    }
}
