package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ELECTS_NOBODY;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.BallotDesk;
import io.zhijia.ballot.BallotDesk.Contest;
import io.zhijia.ballot.BallotDesk.OnAgenda;
import io.zhijia.ballot.BallotDesk.Order;
import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldVote;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** An election that stands on the agenda of three delegates: announced, it is what came of the item. */
@SpringBootTest(properties = "demo=true")
class ItemElectionTests {

    private static final int ITEM = 1;

    private final ApplicationContext beans;
    private final HallService hall;
    private final VoteService votes;
    private final BallotDesk ballots;
    private final ScreenService screens;
    private final SlideService wall;
    private final Clock clock;
    private final SittingOfThree world;

    ItemElectionTests(
            ApplicationContext beans,
            HallService hall,
            VoteService votes,
            BallotDesk ballots,
            ScreenService screens,
            SlideService wall,
            Clock clock) {
        this.beans = beans;
        this.hall = hall;
        this.votes = votes;
        this.ballots = ballots;
        this.screens = screens;
        this.wall = wall;
        this.clock = clock;
        this.world = new SittingOfThree(beans);
    }

    @BeforeEach
    void anElectionOnTheAgenda() {
        hall.add(world.by, world.id, "选举职工董事", "", Handling.ELECT);
        world.open();
    }

    @Test
    void whoIsElectedStandsInTheItemItsMinutesAndOnTheWall() throws IOException {
        assertThat(ballots.toElect(world.by, Locale.SIMPLIFIED_CHINESE))
                .filteredOn(one -> one.at().equals(new OnAgenda(world.id.value(), ITEM)))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).endsWith("· 1. 选举职工董事"));
        var held = HeldVote.open(beans, world.by, elect(ITEM));
        refused(
                () -> votes.count(world.by, world.id, ITEM, new Count(Count.Manner.PAPER, 2, 0, 0, 0)),
                CongressRefusal.BALLOT_RUNS);
        refused(() -> elect(ITEM), CongressRefusal.BALLOT_RUNS);
        var zhou = Objects.requireNonNull(held.marks("q1").get("周全"));
        held.count(List.of(Map.of("q1", List.of(zhou)), Map.of("q1", List.of(zhou)), Map.of("q1", List.of())));
        assertThat(world.view().elected()).as("before it is announced").isEmpty();
        held.announce();

        var elected = world.view().elected(item()).orElseThrow();
        assertThat(elected.names()).containsExactly("周全");
        assertThat(List.of(elected.entitled(), elected.issued(), elected.returned(), elected.valid()))
                .containsExactly(3, 3, 3, 3);
        assertThat(world.view().powers()).isEqualTo(Map.of(Handling.ELECT, 1L));
        refused(() -> elect(ITEM), VOTED_ALREADY);
        refused(() -> hall.remove(world.by, world.id, ITEM), ITEM_VOTED_ON);
        assertThat(ballots.toElect(world.by, Locale.SIMPLIFIED_CHINESE))
                .noneMatch(one -> one.at().sitting().equals(world.id.value()));
        var paper = new HallPaper(beans, Locale.SIMPLIFIED_CHINESE);
        assertThat(words(paper.minutes(world.view(), List.of(), "第五届第一次教代会", "试验学校工会")))
                .contains("“选举职工董事”选举产生：周全。", "发出 3 张，收回 3 张，有效 3 张");
        assertThat(words(new SittingPaper(beans, Locale.SIMPLIFIED_CHINESE)
                        .votes(world.view(), paper, "第五届第一次教代会", "试验学校工会")))
                .contains("一、选举职工董事", "选举产生：周全");
        screens.show(world.by, world.id, ITEM);
        screens.show(world.by, world.id, Screen.Shows.RESULT);
        assertThat(wall.of(new ProjectorLink("", world.by.union(), world.id, Instant.EPOCH))
                        .elected())
                .isEqualTo(elected);
        assertThat(beans.getBean(CongressAgendas.class).all(world.by).stream()
                        .filter(one -> one.sitting().equals(world.id))
                        .flatMap(one -> one.point(ITEM).stream())
                        .map(Agenda.Point::passed))
                .containsExactly(true);
    }

    @Test
    void whereNobodyIsElectedTheItemSaysSo() {
        var held = HeldVote.open(beans, world.by, elect(ITEM));
        held.count(List.of(Map.of("q1", List.of()), Map.of("q1", List.of()), Map.of("q1", List.of())));
        held.announce();

        assertThat(world.view().elected(item()).orElseThrow().isAnybody()).isFalse();
        assertThat(new HallPaper(beans, Locale.SIMPLIFIED_CHINESE).done(world.view(), item()))
                .hasValueSatisfying(done -> assertThat(done).startsWith("“选举职工董事”无人当选。"));
    }

    @Test
    void aVoidElectionSettlesNothingAndIsHeldAgain() {
        HeldVote.declareVoid(beans, world.by, elect(ITEM));
        assertThat(world.view().elected()).isEmpty();
        elect(ITEM);
        assertThat(world.view().running(item())).isPresent();
    }

    @Test
    void onlyAnItemThatElectsIsSettledByAnElection() {
        hall.add(world.by, world.id, "考核办法", "", Handling.PASS);
        refused(() -> elect(2), ELECTS_NOBODY);
        assertThat(ballots.toElect(world.by, Locale.SIMPLIFIED_CHINESE))
                .noneMatch(one -> one.title().endsWith("考核办法"));
    }

    private BallotId elect(int item) {
        var now = clock.instant();
        return ballots.elect(
                world.by,
                new Order(
                        "职工董事选举",
                        Region.NATIONAL,
                        null,
                        false,
                        now,
                        now.plusSeconds(3600),
                        tellers(),
                        List.of(new Contest("职工董事", 1, 5, List.of("周全", "郑直"))),
                        new OnAgenda(world.id.value(), item)));
    }

    private List<MemberId> tellers() {
        return List.of(
                world.demo.liNa().member(),
                world.demo.wangQiang().member(),
                world.demo.chenJing().member());
    }

    private AgendaItem item() {
        return world.view().agenda().getFirst();
    }

    private static String words(byte[] paper) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
