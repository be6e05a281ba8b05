package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.BALLOT_RUNS;
import static io.zhijia.congress.CongressRefusal.NOT_EXAMINED;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.NOT_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldVote;
import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.VoteService.Counted;
import io.zhijia.decision.Base;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A secret ballot of three delegates on an item of the agenda: announced, it is the vote on the item. */
@SpringBootTest(properties = "demo=true")
class ItemBallotTests {

    private static final int ITEM = 1;
    private static final Count BY_HAND = new Count(Manner.PAPER, 2, 0, 0, 0);

    private final ApplicationContext beans;
    private final HallService hall;
    private final VoteService votes;
    private final OpinionService opinions;
    private final SittingService sittings;
    private final ResolutionService resolutions;
    private final SlideService wall;
    private final ScreenService screens;
    private final SittingOfThree world;
    private final JdbcClient sql;
    private final UnionTransaction transaction;

    ItemBallotTests(
            ApplicationContext beans,
            HallService hall,
            VoteService votes,
            OpinionService opinions,
            SittingService sittings,
            ResolutionService resolutions,
            SlideService wall,
            ScreenService screens,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.beans = beans;
        this.hall = hall;
        this.votes = votes;
        this.opinions = opinions;
        this.sittings = sittings;
        this.resolutions = resolutions;
        this.wall = wall;
        this.screens = screens;
        this.world = new SittingOfThree(beans);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void anItemToVoteOn() {
        hall.add(world.by, world.id, "考核办法", "", Handling.PASS);
        world.open();
    }

    @Test
    void itsAnnouncementIsTheVoteWithEveryNumberAndTheRule() {
        examined();
        var ballot = setUp();
        var vote = announced(ballot, "for", "for", "against");

        assertThat(vote.isPassed()).isTrue();
        assertThat(beans.getBeanProvider(SittingPapers.class).stream()
                        .filter(one -> one.part() == SittingPapers.Part.BALLOTS)
                        .flatMap(one -> one.of(world.by, world.id.value(), Locale.SIMPLIFIED_CHINESE).stream()))
                .as("a sample of the paper lies in the file of the sitting")
                .singleElement()
                .satisfies(paper -> assertThat(
                                DocumentText.of(paper.writing().get()).text())
                        .contains("样", "不得投入票箱", "是否同意“考核办法”？")
                        .doesNotContain("票根"));
        assertThat(beans.getBean(DossierViews.class)
                        .one(world.by, world.id, Locale.SIMPLIFIED_CHINESE)
                        .made(DossierPart.BALLOTS))
                .containsExactly("考核办法样票");
        assertThat(vote.count()).isEqualTo(new Count(Manner.PAPER, 2, 1, 0, 0));
        assertThat(vote.entitled()).isEqualTo(3);
        assertThat(vote.present()).isEqualTo(3);
        assertThat(vote.needed()).isEqualTo(2);
        assertThat(vote.baseNumber()).isEqualTo(3);
        assertThat(vote.source()).isNotBlank();
        assertThat(vote.ballot()).isEqualTo("/ballots/" + ballot);
        assertThat(vote.countedBy()).isNotEqualTo(vote.confirmedBy());
        refused(() -> votes.count(world.by, world.id, ITEM, BY_HAND), VOTED_ALREADY);
        refused(this::setUp, VOTED_ALREADY);
        resolutions.resolve(world.by, world.id, ITEM, "关于考核办法的决议", "通过考核办法。");
        assertThat(world.view().resolutions()).hasSize(1);
        screens.show(world.by, world.id, ITEM);
        screens.show(world.by, world.id, Screen.Shows.RESULT);
        assertThat(wall.of(new ProjectorLink("", world.by.union(), world.id, Instant.EPOCH))
                        .result())
                .isEqualTo(vote);
    }

    @Test
    void inACongressOfMembersItGoesByTheRulesOfMembers() {
        var members = new SittingOfThree(beans, AssemblyKind.MEMBERS_CONGRESS);
        hall.add(members.by, members.id, "经费收支报告", "", Handling.PASS);
        members.open();
        opinions.settle(members.by, members.id, ITEM, Outcome.WAIVED, "已在小组讨论");
        var held = HeldVote.open(beans, members.by, setUp(members));
        held.count(List.of(Map.of("q1", List.of("for")), Map.of("q1", List.of("for")), Map.of("q1", List.of())));
        held.announce();

        var vote = members.view().votes().getFirst();
        assertThat(vote.base()).isEqualTo(Base.ENTITLED);
        assertThat(vote.source())
                .isEqualTo(UsualRules.of(Region.NATIONAL, Units.SCHOOLS, Matter.MEMBERS_PASS, members.today)
                        .source());
    }

    @Test
    void withTooFewInFavorItDidNotPassAndTheBlankPaperAbstained() {
        examined();
        var vote = announced(setUp(), "for", "against", "");

        assertThat(vote.isPassed()).isFalse();
        assertThat(vote.count()).isEqualTo(new Count(Manner.PAPER, 1, 1, 1, 0));
    }

    @Test
    void whileItRunsNobodyVotesByHandOrChangesTheItemOrClosesTheSitting() {
        examined();
        votes.count(world.by, world.id, ITEM, BY_HAND);
        var ballot = setUp();

        refused(() -> votes.count(world.teller(), world.id, ITEM, BY_HAND), BALLOT_RUNS);
        refused(() -> hall.change(world.by, world.id, ITEM, "别的", "", Handling.HEAR), BALLOT_RUNS);
        refused(() -> hall.remove(world.by, world.id, ITEM), BALLOT_RUNS);
        refused(() -> sittings.close(world.by, world.id, 3, "完成", "会议"), BALLOT_RUNS);
        refused(this::setUp, BALLOT_RUNS);
        assertThat(world.view().running(item()).orElseThrow().path()).isEqualTo("/ballots/" + ballot);

        announced(ballot, "for", "for", "for");
        assertThat(world.view().running(item())).isEmpty();
        assertThat(world.view().counting(item()))
                .as("what one had counted by hand")
                .isEmpty();
        sittings.close(world.by, world.id, 3, "完成", "会议");
    }

    @Test
    void oneThatIsVoidLeavesTheItemOpen() {
        examined();
        HeldVote.declareVoid(beans, world.by, setUp());

        assertThat(world.view().vote(item())).isEmpty();
        assertThat(announced(setUp(), "for", "for", "for").isPassed())
                .as("repeated")
                .isTrue();
    }

    @Test
    void afterOneThatIsVoidTheHandsAreCounted() {
        examined();
        HeldVote.declareVoid(beans, world.by, setUp());

        votes.count(world.by, world.id, ITEM, BY_HAND);
        assertThat(votes.count(world.teller(), world.id, ITEM, BY_HAND)).isEqualTo(Counted.AGREED);
    }

    @Test
    void itBeginsOnlyWhereAVoteInTheHallCouldBegin() {
        var early = new SittingOfThree(beans);
        hall.add(early.by, early.id, "考核办法", "", Handling.PASS);
        opinions.settle(early.by, early.id, ITEM, Outcome.WAIVED, "急");
        refused(() -> HeldVote.open(beans, early.by, setUp(early)), NOT_OPEN);
        refused(() -> HeldVote.open(beans, world.by, setUp()), NOT_EXAMINED);
    }

    @Test
    void onlyWhatIsToBePassedAndHasNoVoteIsChosen() {
        hall.add(world.by, world.id, "工作报告", "", Handling.HEAR);
        refused(() -> HeldVote.onItem(beans, world.by, world.id.value(), 2, tellers(world)), NOT_VOTED_ON);
        refused(() -> HeldVote.onItem(beans, world.by, world.id.value(), 9, tellers(world)), NOT_ON_THE_AGENDA);
        assertThat(ahead()).containsExactly("考核办法");
        examined();
        announced(setUp(), "for", "for", "for");
        assertThat(ahead()).isEmpty();
    }

    @Test
    void whoSetsUpAnotherAtTheSameMomentWaits() {
        var union = world.by.union();
        transaction.within(union, () -> {
            beans.getBean(VotesAhead.class).mustBeFree(world.by, world.id.value(), ITEM);
            assertThat(CompletableFuture.supplyAsync(() -> transaction.within(union, this::untouched))
                            .join())
                    .isEmpty();
            return true;
        });
        assertThat(transaction.within(union, this::untouched)).hasSize(1);
    }

    @Test
    void whoSetsOneUpWaitsForACountByHand() {
        examined();
        var union = world.by.union();
        transaction.within(union, () -> {
            votes.count(world.by, world.id, ITEM, BY_HAND);
            assertThat(CompletableFuture.supplyAsync(() -> transaction.within(union, this::untouched))
                            .join())
                    .isEmpty();
            return true;
        });
    }

    private List<UUID> untouched() {
        return sql.sql("select id from congress.sitting where id = ? for update skip locked")
                .param(world.id.value())
                .query(UUID.class)
                .list();
    }

    private List<String> ahead() {
        return beans.getBean(VotesAhead.class).of(world.by, world.id.value()).stream()
                .map(VotesAhead.Item::title)
                .toList();
    }

    @Test
    void itStandsInTheMinutesWithItsPapers() {
        examined();
        var vote = announced(setUp(), "for", "for", "against");
        var paper = new HallPaper(beans, Locale.SIMPLIFIED_CHINESE);
        assertThat(paper.vote(world.view(), vote)).contains("秘密投票发出 3 张，收回 3 张，有效 3 张", "赞成 2，反对 1");
    }

    private void examined() {
        opinions.settle(world.by, world.id, ITEM, Outcome.WAIVED, "已在小组讨论");
    }

    private BallotId setUp() {
        return setUp(world);
    }

    private BallotId setUp(SittingOfThree of) {
        return HeldVote.onItem(beans, of.by, of.id.value(), ITEM, tellers(of));
    }

    private static List<MemberId> tellers(SittingOfThree of) {
        return List.of(
                of.demo.liNa().member(),
                of.demo.wangQiang().member(),
                of.demo.chenJing().member());
    }

    private Vote announced(BallotId ballot, String... marks) {
        var held = HeldVote.open(beans, world.by, ballot);
        held.count(List.of(marks).stream()
                .map(mark -> Map.of("q1", mark.isEmpty() ? List.<String>of() : List.of(mark)))
                .toList());
        assertThat(world.view().vote(item())).as("before it is announced").isEmpty();
        held.announce();
        return world.view().vote(item()).orElseThrow();
    }

    private AgendaItem item() {
        return world.view().agenda().getFirst();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
