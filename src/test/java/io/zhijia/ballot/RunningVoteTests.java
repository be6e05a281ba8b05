package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.BEFORE_THE_HOUR;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.THREE_TELLERS;
import static io.zhijia.ballot.BallotRefusal.TIMES_MIXED_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.account.AccountClosed;
import io.zhijia.account.AtTheBallot;
import io.zhijia.account.SlipPrinted;
import io.zhijia.ballot.SetUp.Plan;
import io.zhijia.ballot.VoteWorld.Vote;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Event;
import io.zhijia.ballot.protocol.Pass;
import io.zhijia.decision.Region;
import io.zhijia.identity.DelegationId;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeChanged;
import io.zhijia.identity.OfficeDelegated;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds while a vote runs, and what nobody finds afterwards in what it left behind. */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class RunningVoteTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final VoteWorld world;
    private final SetUp setUp;
    private final AtTheBallot voters;
    private final ApplicationContext beans;
    private final MockMvcTester browser;
    private final Clock clock;

    @Autowired
    RunningVoteTests(ApplicationContext beans, SetUp setUp, AtTheBallot voters, MockMvcTester browser, Clock clock) {
        this.world = VoteWorld.of(beans);
        this.beans = beans;
        this.setUp = setUp;
        this.voters = voters;
        this.browser = browser;
        this.clock = clock;
    }

    /** Even with what reads and writes requests turned up. */
    @Test
    void i9NoCodeNoEnvelopeAndNoChoiceInAnyLog(CapturedOutput output) {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        var vote = world.opened(3);
        var papers = vote.voters().stream()
                .map(voter -> voter.sealed(vote.charter(), "abstain"))
                .toList();
        var turnedUp = List.of("org.springframework.web", "org.springframework.security", "io.zhijia");
        turnedUp.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        try {
            assertThat(drop(vote, papers.get(0))).isEqualTo(200);
            assertThat(drop(vote, papers.get(1))).isEqualTo(200);
            assertThat(drop(vote, papers.get(1))).as("again").isEqualTo(200);
            assertThat(drop(vote, new Sealed(papers.get(0).pass(), papers.get(2).envelope())))
                    .as("another one under a used pass")
                    .isEqualTo(409);
        } finally {
            turnedUp.forEach(logger -> logging.setLogLevel(logger, null));
        }

        assertThat(output.getAll()).as("the log was on").contains("/box/" + vote.id());
        for (var paper : papers) {
            for (var secret : List.of(
                    Bytes.text(paper.pass().code()),
                    Bytes.text(paper.pass().hash()),
                    Bytes.text(paper.pass().signature()),
                    Bytes.text(paper.envelope()).substring(0, 60))) {
                assertThat(output.getAll()).doesNotContain(secret.substring(0, 20));
            }
        }
        assertThat(output.getAll()).doesNotContain("abstain");
    }

    private int drop(Vote vote, Sealed paper) {
        return browser.post()
                .uri("/box/" + vote.id())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"t\":\"%s\",\"s\":\"%s\",\"e\":\"%s\"}"
                        .formatted(
                                Bytes.text(paper.pass().code()),
                                Bytes.text(paper.pass().signature()),
                                Bytes.text(paper.envelope())))
                .exchange()
                .getResponse()
                .getStatus();
    }

    /** Everything anybody may take home, and the roll as the keeper reads it, joined by every value they share. */
    @Test
    void i12NoJoinOfWhatIsExportedLeadsFromAVoterToAPaper() {
        var vote = world.opened(6);
        vote.dropAll("for", "for", "against", "abstain", "", "for");
        vote.closeAndOpen();
        vote.signedAndAnnounced();
        var links = new Links();
        var board = JSON.readTree(vote.board());
        links.all(board);
        links.all(JSON.readTree(world.views().charter(vote.keeper(), vote.id())));
        links.all(JSON.readTree(JSON.writeValueAsString(vote.inclusion())));
        for (var event : vote.view().log()) {
            links.all(JSON.readTree(JSON.writeValueAsString(event.json())));
        }
        for (var line : vote.roll()) {
            links.together(Stream.of(
                            line.name(),
                            line.member().toString(),
                            "no " + line.no(),
                            String.valueOf(line.passedAt()),
                            Bytes.text(java.util.Objects.requireNonNull(line.blinded())),
                            Bytes.text(java.util.Objects.requireNonNull(line.answer())))
                    .toList());
        }
        for (var row : board.path("rows")) { // what everybody can work out
            links.together(List.of(
                    row.path("t").asString(""),
                    Bytes.text(Pass.hash(Bytes.of(row.path("t").asString("")))),
                    Bytes.text(Bytes.hash(Bytes.of(row.path("env").asString(""))))));
        }

        var papers = new HashSet<String>();
        board.path("rows").forEach(row -> papers.add(row.path("t").asString("")));
        assertThat(papers).hasSize(6);
        for (var line : vote.roll()) {
            assertThat(links.from(line.name())).doesNotContainAnyElementsOf(papers);
        }
        var aPaper = papers.iterator().next();
        assertThat(links.from(aPaper)).as("the links do lead somewhere").hasSizeGreaterThan(4);
    }

    /** What stands side by side in one object, and what is reached from there. */
    private static final class Links {
        private final Map<String, Set<String>> beside = new HashMap<>();

        void all(JsonNode node) {
            if (node.isObject()) {
                together(node.properties().stream()
                        .map(Map.Entry::getValue)
                        .filter(value -> value.isString() && value.asString("").length() > 2)
                        .map(value -> value.asString(""))
                        .toList());
            }
            node.forEach(this::all);
        }

        void together(List<String> values) {
            for (var value : values) {
                beside.computeIfAbsent(value, first -> new HashSet<>()).addAll(values);
            }
        }

        Set<String> from(String start) {
            var reached = new HashSet<String>();
            var next = new ArrayList<>(List.of(start));
            while (!next.isEmpty()) {
                var value = next.removeLast();
                if (reached.add(value)) {
                    next.addAll(beside.getOrDefault(value, Set.of()));
                }
            }
            return reached;
        }
    }

    @Test
    void i23ASlipPrintedForAVoterTakesTwoAndStandsInThePublicLog() {
        var vote = world.noticed(3);
        var union = vote.keeper().union();
        var second = vote.voters().get(1).actor().member();
        assertThat(isVoter(vote, second)).isTrue();
        assertThat(isVoter(vote, MemberId.next())).isFalse();
        assertThat(isVoter(world.noticed(2), second)).as("of another union").isFalse();

        beans.publishEvent(new SlipPrinted(union, second));
        beans.publishEvent(new SlipPrinted(union, MemberId.next()));

        assertThat(vote.view().log())
                .filteredOn(event -> event.kind().equals("SLIP_PRINTED"))
                .hasSize(1);
        assertThat(vote.fact("SLIP_PRINTED", "no")).isEqualTo("2");
        assertThat(Event.areWhole(vote.view().log())).isTrue();
        vote.voters().forEach(vote::take);
        vote.open(3);
        vote.dropAll("for", "for", "for");
        vote.close();
        assertThat(isVoter(vote, second)).as("after closing").isFalse();
    }

    @Test
    void i23ClosedAccountsAndChangedOfficesOfVotersStandInThePublicLog() {
        var vote = world.noticed(3);
        var union = vote.keeper().union();
        var first = vote.voters().getFirst().actor().member();
        var third = vote.voters().get(2).actor().member();

        beans.publishEvent(new AccountClosed(union, third));
        beans.publishEvent(new OfficeChanged(union, first, Office.SECRETARY));
        beans.publishEvent(new OfficeDelegated(
                union,
                new DelegationId(UUID.randomUUID()),
                MemberId.next(),
                third,
                Office.SECRETARY,
                LocalDate.now(clock),
                LocalDate.now(clock)));
        beans.publishEvent(new OfficeChanged(union, MemberId.next(), Office.SECRETARY));

        assertThat(vote.view().log())
                .extracting(Event::kind, event -> event.facts().get("no"))
                .contains(tuple("ACCOUNT_CLOSED", "3"), tuple("OFFICE_CHANGED", "1"), tuple("OFFICE_CHANGED", "3"))
                .hasSize(vote.view().log().getLast().seq());
        assertThat(Event.areWhole(vote.view().log())).isTrue();
    }

    /** Who took a pass after the backup was made stands nowhere any more. */
    @Test
    void i27AVoteThatRanWhenTheBackupWasMadeIsVoidOnceItIsRestored() {
        var running = world.noticed(3);
        var closed = world.noticed(2);
        closed.voters().forEach(closed::take);
        closed.open(2);
        closed.dropAll("for", "against");
        closed.close();
        var made = clock.instant().minus(Duration.ofHours(3));

        List.of(running, closed)
                .forEach(vote ->
                        world.voting().voidRunning(new Restored(vote.keeper().union(), made)));

        assertThat(running.view().ballot().state()).isEqualTo(BallotState.VOID);
        assertThat(running.fact("VOID", "restored")).isEqualTo(made.toString());
        refused(() -> running.take(running.voters().getFirst()), NOT_AT_THIS_STAGE);
        assertThat(closed.view().ballot().state()).isEqualTo(BallotState.CLOSED);
    }

    /** Neither do the rows of a vote that never came to its end say in which order they were written. */
    @Test
    void aVoidBoxIsShuffledToo() {
        var vote = world.opened(4);
        vote.dropAll("for", "for", "against", "for");
        assertThat(writers(vote)).isEqualTo(4);

        world.voting().voidIt(vote.keeper(), vote.id(), "重新投票");

        assertThat(writers(vote)).isEqualTo(1);
    }

    /** How many transactions wrote what is in the box. */
    private int writers(Vote vote) {
        return vote.inTransaction(() -> world.sql()
                .sql("select count(distinct xmin::text) from ballot.box where ballot_id = ?")
                .param(vote.id().value())
                .query(Integer.class)
                .single());
    }

    private boolean isVoter(Vote vote, MemberId member) {
        return vote.inTransaction(() -> voters.isVoter(vote.keeper().union(), member));
    }

    @Test
    void itBeginsBeforeItsHourOnlyByADecisionThatIsWrittenDown() {
        var vote = world.noticed(3);
        vote.inTransaction(() -> world.sql()
                .sql("update ballot.ballot set opens = opens + interval '30 minutes' where id = ?")
                .param(vote.id().value())
                .update());
        refused(() -> vote.open(3), BEFORE_THE_HOUR);
        world.voting().open(vote.keeper(), vote.id(), 3, "主席团第二次会议");
        assertThat(vote.fact("OPEN", "early")).isEqualTo("主席团第二次会议");
    }

    @Test
    void aVoteHasThreeTellersAndEndsAfterItsBeginningAndAfterNow() {
        var keeper = world.noticed(2).keeper();
        var tellers = List.of(MemberId.next(), MemberId.next(), MemberId.next());
        var now = clock.instant();
        var hour = Duration.ofHours(1);
        refused(() -> setUp.begin(keeper, plan(tellers.subList(0, 2), now, hour)), THREE_TELLERS);
        refused(
                () -> setUp.begin(keeper, plan(List.of(tellers.get(0), tellers.get(1), tellers.get(0)), now, hour)),
                THREE_TELLERS);
        refused(() -> setUp.begin(keeper, plan(tellers, now, Duration.ZERO)), TIMES_MIXED_UP);
        refused(() -> setUp.begin(keeper, plan(tellers, now.minus(hour.multipliedBy(2)), hour)), TIMES_MIXED_UP);
    }

    private static Plan plan(List<MemberId> tellers, java.time.Instant opens, Duration lasts) {
        return new Plan(
                "题目",
                Asked.matters(List.of("是否同意？")),
                null,
                Region.NATIONAL,
                Mode.SEALED,
                Manner.once(false),
                opens,
                opens.plus(lasts),
                null,
                tellers);
    }

    private static void refused(ThrowingCallable step, BallotRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
