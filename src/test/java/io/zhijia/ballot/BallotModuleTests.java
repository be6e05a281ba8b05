package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.ANOTHER_IN_THE_BOX;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_TELLER;
import static io.zhijia.ballot.BallotRefusal.NOT_ON_THE_ROLL;
import static io.zhijia.ballot.BallotRefusal.NOT_OPEN;
import static io.zhijia.ballot.BallotRefusal.NOT_YET_OVER;
import static io.zhijia.ballot.BallotRefusal.NOT_YOUR_PART;
import static io.zhijia.ballot.BallotRefusal.NO_QUORUM;
import static io.zhijia.ballot.BallotRefusal.PARTS_DO_NOT_OPEN;
import static io.zhijia.ballot.BallotRefusal.PART_OF_ANOTHER;
import static io.zhijia.ballot.BallotRefusal.PASS_NOT_VALID;
import static io.zhijia.ballot.BallotRefusal.PASS_TAKEN;
import static io.zhijia.ballot.BallotRefusal.RUN_OFF_HELD;
import static io.zhijia.ballot.BallotRefusal.RUN_OFF_UNDER_WAY;
import static io.zhijia.ballot.BallotRefusal.TIED;
import static io.zhijia.ballot.BallotRefusal.TIMES_MIXED_UP;
import static io.zhijia.ballot.BallotRefusal.TOO_FEW_CANDIDATES;
import static io.zhijia.ballot.BallotRefusal.TOO_FEW_TO_CLOSE_EARLY;
import static io.zhijia.ballot.BallotRefusal.TOO_MUCH_SHOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.BoxController.Drop;
import io.zhijia.ballot.VoteWorld.Voter;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.Event;
import io.zhijia.ballot.protocol.Inclusion;
import io.zhijia.ballot.protocol.Pass;
import io.zhijia.ballot.protocol.RollLine;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** What BALLOT promises, each test after its invariant. */
@SpringBootTest(properties = "demo=true")
class BallotModuleTests {

    private final ApplicationContext beans;
    private final VoteWorld world;
    private final RunOffService runOffs;
    private final BoxController door;
    private final JdbcClient sql;

    @Autowired
    BallotModuleTests(ApplicationContext beans, RunOffService runOffs, BoxController door, JdbcClient sql) {
        this.beans = beans;
        this.world = VoteWorld.of(beans);
        this.runOffs = runOffs;
        this.door = door;
        this.sql = sql;
    }

    @Test
    void aWholeVoteEndsInAFileThatTheCheckerAccepts(@TempDir Path folder) throws IOException {
        var vote = world.opened(5);
        vote.dropAll("for", "for", "for", "against", "");
        vote.closeAndOpen();
        vote.signedAndAnnounced();

        var sheet = vote.sheet();
        assertThat(List.of(
                        sheet.entitled(),
                        sheet.issued(),
                        sheet.tally().returned(),
                        sheet.tally().valid()))
                .containsExactly(5, 5, 5, 5);
        assertThat(Stream.of("for", "against", "abstain", "")
                        .map(sheet.upshots().getFirst()::of))
                .containsExactly(3, 1, 0, 1);
        assertThat(((Upshot.Decided) sheet.upshots().getFirst()).verdict().isMet())
                .isTrue();
        var file = Files.writeString(folder.resolve("board.json"), vote.board());
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
        Files.writeString(file, vote.board().replace("\"for\":3", "\"for\":4"));
        assertThat(VerifyBallot.run(List.of(file.toString()))).isOne();
    }

    @Test
    void aSimpleVoteIsOpenedByTheServerAtTheWordOfTwo(@TempDir Path folder) throws IOException {
        var vote = world.noticedSimply(5);
        assertThat(vote.charter().mode()).isEqualTo("simple");
        assertThat(vote.view().ballot().box().wrapped()).isNull();
        vote.voters().forEach(vote::take);
        vote.open(5);
        vote.dropAll("for", "for", "against", "for", "");
        refused(() -> vote.confirm(1), NOT_AT_THIS_STAGE);
        vote.close();
        refused(() -> world.opening().confirm(vote.keeper(), vote.id()), NOT_A_TELLER);

        assertThat(vote.confirm(2)).isFalse();
        assertThat(vote.confirm(2)).as("one person twice").isFalse();
        assertThat(vote.view().sheet()).isEmpty();
        assertThat(vote.confirm(1)).isTrue();

        assertThat(vote.fact("OPENED", "parts")).isEqualTo("1,2");
        vote.confirm(1);
        vote.confirm(2);
        assertThat(vote.fact("RECOUNTED", "same")).isEqualTo("yes");
        vote.signedAndAnnounced();
        assertThat(Stream.of("for", "against", "").map(vote.sheet().upshots().getFirst()::of))
                .containsExactly(3, 1, 1);
        var file = Files.writeString(folder.resolve("board.json"), vote.board());
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
        vote.file();
        refused(() -> vote.confirm(1), NOT_AT_THIS_STAGE);
        assertThat(vote.view().ballot().facts().keys()).isNull();
    }

    @Test
    void aPartOpensNoSimpleBoxAndAWordNoSealedOne() {
        var simple = world.noticedSimply(2);
        simple.voters().forEach(simple::take);
        simple.open(2);
        simple.dropAll("for", "for");
        simple.close();
        refused(() -> simple.handIn(1, simple.part(1)), NOT_AT_THIS_STAGE);
        var sealed = world.opened(2);
        sealed.dropAll("for", "for");
        sealed.close();
        refused(() -> sealed.confirm(1), NOT_AT_THIS_STAGE);
    }

    private static Asked election(String... names) {
        var options = IntStream.range(0, names.length)
                .mapToObj(i -> new Option("c" + (i + 1), names[i]))
                .toList();
        return new Asked(
                Kind.ELECTION,
                Level.L1,
                List.of(new Question("q1", "委员", Question.CHOOSE, 2, 2, true, options)),
                Map.of("q1", 5));
    }

    private static Map<String, List<String>> paper(String... marks) {
        return Map.of("q1", List.of(marks));
    }

    private VoteWorld.Vote elected(List<Map<String, List<String>>> papers) {
        var vote = world.noticed(papers.size(), election("丁一", "卜二", "王三"));
        vote.voters().forEach(vote::take);
        vote.open(papers.size());
        vote.dropPapers(papers);
        vote.closeAndOpen();
        return vote;
    }

    /** Board level L1, and the promise that the ordinary page leaves nobody anything to show. */
    @Test
    void anElectionShowsTotalsAndCommitmentsOnlyAndIsCountedAgainByTwoTellers(@TempDir Path folder) throws IOException {
        var vote = elected(
                List.of(paper("c1", "c2"), paper("c1", "-c2", "+李四"), paper("c1", "c2"), paper("c2", "+李 四"), paper()));
        assertThat(sql.sql("select count(*) from ballot.opened where ballot_id = ?")
                        .param(vote.id().value())
                        .query(Integer.class)
                        .single())
                .as("no paper is kept")
                .isZero();
        vote.handIn(2, vote.part(2));
        vote.handIn(1, vote.part(1));
        assertThat(vote.fact("RECOUNTED", "same")).isEqualTo("yes");
        vote.signedAndAnnounced();

        assertThat(vote.fact("ANNOUNCED", "elected")).isEqualTo("c1,c2");
        var people = (Upshot.Elected) vote.sheet().upshots().getFirst();
        assertThat(people.outcome().standings())
                .extracting(one -> people.name(one.who()) + one.votes())
                .containsExactly("丁一3", "卜二3", "李四2", "王三0");
        assertThat(List.of(people.against("c2"), people.abstained("c1"))).containsExactly(1, 2);
        var board = vote.board();
        assertThat(board).contains("commitments").doesNotContain("\"rows\"", "\"choices\"");
        var file = Files.writeString(folder.resolve("board.json"), board);
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
        vote.handIn(1, vote.part(1));
        vote.handIn(3, vote.part(3));
        assertThat(vote.board()).as("counted again after the announcement").isEqualTo(board);
        vote.file();
        refused(() -> vote.handIn(1, vote.part(1)), NOT_AT_THIS_STAGE);
    }

    /** I20 */
    @Test
    void i20NothingIsAnnouncedWhileTheLastSeatIsTied() {
        var vote = elected(List.of(
                paper("c1", "c2"), paper("c1", "c3"), paper("c2", "c3"), paper("c1", "c2", "-c3"), paper("c1", "c3")));
        assertThat(((Upshot.Elected) vote.sheet().upshots().getFirst())
                        .outcome()
                        .tied())
                .containsExactly("c2", "c3");
        refused(vote::signedAndAnnounced, TIED);
        assertThat(vote.view().ballot().state()).isEqualTo(BallotState.COUNTED);
    }

    /** The same voters vote among the tied only, and what comes of it settles the first vote. */
    @Test
    void aRunOffAmongTheTiedSettlesTheLastSeat() {
        var first = elected(List.of(
                paper("c1", "c2"), paper("c1", "c3"), paper("c2", "c3"), paper("c1", "c2", "-c3"), paper("c1", "c3")));
        var soon = world.clock().instant().plusSeconds(60);
        refused(() -> runOffs.begin(first.keeper(), first.id(), "q1", soon, soon.plusSeconds(600)), NOT_AT_THIS_STAGE);
        world.result().sign(first.teller(1), first.id());
        world.result().sign(first.teller(2), first.id());
        var teller = first.teller(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> runOffs.begin(teller, first.id(), "q1", soon, soon.plusSeconds(600)))
                .extracting(Refusal::reason)
                .hasToString("NOT_YOUR_OFFICE");
        refused(() -> runOffs.begin(first.keeper(), first.id(), "q1", soon, soon), TIMES_MIXED_UP);

        var second = runOffs.begin(first.keeper(), first.id(), "q1", soon.minusSeconds(60), soon.plusSeconds(600));

        refused(() -> runOffs.begin(first.keeper(), first.id(), "q1", soon, soon.plusSeconds(600)), RUN_OFF_HELD);
        var held = HeldVote.open(beans, first.keeper(), second);
        assertThat(held.voters()).isEqualTo(5);
        assertThat(held.marks("q1")).isEqualTo(Map.of("卜二", "c1", "王三", "c2"));
        held.count(List.of(paper("c2"), paper("c2"), paper("c1"), paper("c2"), paper("c1")));
        assertThat(((Upshot.Elected) first.sheet().upshots().getFirst())
                        .outcome()
                        .isTied())
                .isTrue();
        refused(
                () -> world.result().breakTie(first.keeper(), first.id(), "q1", List.of("c2"), Result.How.LOT, "抽签"),
                RUN_OFF_UNDER_WAY);
        held.announce();

        assertThat(first.fact("TIE_BROKEN", "chosen")).isEqualTo("c3");
        assertThat(first.view().again()).containsExactly(second);
        world.result().announce(first.keeper(), first.id());
        assertThat(first.fact("ANNOUNCED", "elected")).isEqualTo("c1,c3");
    }

    /** I22 */
    @Test
    void i22NoNoticeWithoutMoreCandidatesThanSeats() {
        refused(() -> world.noticed(3, election("丁一", "卜二")), TOO_FEW_CANDIDATES);
        assertThat(world.noticed(3, election("丁一", "卜二", "王三")).charter().rules())
                .contains("DIFFERENCE/q1/5");
    }

    @Test
    void manyChoicesAreNeverShownPaperByPaper() {
        var matters = List.of("同意甲吗？", "同意乙吗？");
        assertThat(Asked.matters(matters).level()).isEqualTo(Level.L1);
        refused(() -> Asked.matters(matters, Level.L2), TOO_MUCH_SHOWN);
        refused(() -> Asked.matters(matters, Level.L0), TOO_MUCH_SHOWN);
        assertThat(Asked.matters(List.of("同意甲吗？"), Level.L1).level()).isEqualTo(Level.L1);
    }

    @Test
    void i1ManyRequestsOfOneVoterAtOnceYieldOnePass() throws ExecutionException, InterruptedException {
        var vote = world.noticed(2);
        var voter = vote.voters().getFirst();
        var requests = List.of(voter.ask(vote.charter()), new Voter(voter.actor()).ask(vote.charter()));
        var answers = new ArrayList<CompletableFuture<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                var request = requests.get(i % 2);
                answers.add(CompletableFuture.supplyAsync(() -> vote.tryToTake(voter.actor(), request), threads));
            }
        }
        var given = new HashSet<String>();
        for (var answer : answers) {
            given.add(answer.get());
        }

        assertThat(given).hasSize(2).contains(PASS_TAKEN.name());
        assertThat(vote.view().turnout().passes()).isEqualTo(1);
    }

    @Test
    void i2OnlyAPassOfThisVoteIsAcceptedAndOncePerPass() {
        var vote = world.opened(3);
        var other = world.opened(2);
        var foreign = other.voters().getFirst();
        var forged = new Pass(VoterSide.random(32), VoterSide.random(384));

        assertThat(vote.drop(foreign.sealed(other.charter(), "for"))).isEqualTo(PASS_NOT_VALID.name());
        assertThat(vote.drop(new Sealed(
                        forged,
                        vote.voters().get(1).sealed(vote.charter(), "for").envelope())))
                .isEqualTo(PASS_NOT_VALID.name());
        assertThat(vote.drop(vote.voters().get(1).sealed(vote.charter(), "for")))
                .isEqualTo("receipt");
        assertThat(vote.drop(vote.voters().get(1).sealed(vote.charter(), "against")))
                .isEqualTo(ANOTHER_IN_THE_BOX.name());
        assertThat(vote.inTheBox()).isEqualTo(1);
    }

    @Test
    void i4NothingIsAcceptedAfterTheClosingHoweverTheyRace() {
        var vote = world.opened(12);
        var first = vote.voters().getFirst();
        vote.voters().subList(1, 12).forEach(voter -> vote.drop(voter.sealed(vote.charter(), "for")));
        var late = first.sealed(vote.charter(), "against");
        var closing = CompletableFuture.runAsync(vote::closeAsSoonAsPossible);
        var said =
                IntStream.range(0, 8).parallel().mapToObj(i -> vote.drop(late)).toList();
        closing.join();

        assertThat(said).allMatch(one -> one.equals("receipt") || one.equals(NOT_OPEN.name()));
        assertThat(vote.inTheBox()).isEqualTo(12);
        assertThat(vote.fact("CLOSED", "received")).isEqualTo("12");
        assertThat(vote.drop(late)).isEqualTo(NOT_OPEN.name());
        assertThat(vote.inTheBox()).isEqualTo(12);
    }

    @Test
    void i5WhatWasFixedStaysFixedAndItsHashesComeOutTheSameAgain() {
        var vote = world.noticed(3);
        var charter = vote.charter();

        assertThat(vote.fact("NOTIFIED", "c")).isEqualTo(Bytes.text(charter.hash()));
        assertThat(charter.roll())
                .isEqualTo(Bytes.text(
                        RollLine.hash(vote.roll().stream().map(RollEntry::line).toList())));
        assertThat(Charter.read(charter.canonical())).isEqualTo(charter);
        refused(() -> vote.keepBoxKey(VoterSide.box(vote.id().toString())), NOT_AT_THIS_STAGE);
        refused(vote::giveNotice, NOT_AT_THIS_STAGE);
    }

    /** The union's own entry says by which rules a vote passes, and a secretary may change it. */
    @Test
    void i5TheResultIsWorkedOutByTheRulesThatWereFixed() {
        var vote = world.opened(4);
        vote.dropAll("for", "for", "against", "");
        vote.closeAndOpen();
        vote.inTransaction(() -> sql.sql("update \"union\".trade_union set kind = 'HOSPITAL' where union_id = ?")
                .param(vote.keeper().union().value())
                .update());

        vote.signedAndAnnounced();

        assertThat(vote.fact("ANNOUNCED", "passed"))
                .as("two of four are half, and more than half would not do")
                .isEqualTo("yes");
    }

    @Test
    void i7BoxAndRollShareNothingAndTheBoxHoldsNoTraceOfAnybody() {
        var box = columns("box");
        var roll = columns("roll");

        assertThat(box.keySet())
                .containsExactlyInAnyOrder("union_id", "ballot_id", "t", "signature", "envelope", "code");
        assertThat(Set.copyOf(box.values())).containsExactlyInAnyOrder("uuid", "bytea");
        var shared = new HashSet<>(box.keySet());
        shared.retainAll(roll.keySet());
        assertThat(shared).containsExactlyInAnyOrder("union_id", "ballot_id");
        assertThat(sql.sql(
                                "select count(*) from pg_trigger where tgrelid in ('ballot.box'::regclass, 'ballot.roll'::regclass)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql(
                                "select count(*) from information_schema.columns where table_schema = 'ballot' and column_default like 'nextval%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /**
     * I8, of its attacks those by SQL: transaction numbers, places in the file and the order of taking, all paired with the
     * order of the box. Guessing finds one of forty on average; more than ten by chance is one in ten million.
     */
    @Test
    void i8NobodyWithTheWholeDatabaseLinksAPaperToAVoterBetterThanByGuessing() {
        var vote = world.opened(40);
        var owners = new java.util.HashMap<String, MemberId>();
        var turn = new ArrayList<>(vote.voters());
        Collections.shuffle(turn);
        turn.forEach(voter -> owners.put(
                Bytes.text(voter.sealed(vote.charter(), "for").pass().code()),
                voter.actor().member()));
        vote.dropTogether(turn, "for");
        assertThat(linked(vote, owners)).as("while the vote is open").isLessThan(11);
        vote.close();

        assertThat(linked(vote, owners)).as("after closing").isLessThan(11);
        assertThat(vote.inTransaction(
                        () -> sql.sql("select count(distinct xmin::text) from ballot.box where ballot_id = ?")
                                .param(vote.id().value())
                                .query(Integer.class)
                                .single()))
                .as("transactions that wrote the box")
                .isEqualTo(1);
        assertThat(vote.inTransaction(() -> sql.sql(
                                "select pg_relation_size(oid) / 8192 <= ceil(reltuples / 3) + 1 from pg_class where oid = 'ballot.box'::regclass")
                        .query(Boolean.class)
                        .single()))
                .as("no room for old rows in the file")
                .isTrue();
    }

    /** The best of several ways to put both tables side by side. */
    private int linked(VoteWorld.Vote vote, Map<String, MemberId> owners) {
        var best = 0;
        for (var order : List.of("xmin::text::bigint, ctid", "ctid", "xmin::text::bigint, t")) {
            for (var people : List.of("passed_at", "xmin::text::bigint, ctid", "ctid", "no")) {
                var codes = vote.inTransaction(
                        () -> sql.sql("select t from ballot.box where ballot_id = ? order by " + order)
                                .param(vote.id().value())
                                .query((row, n) -> Bytes.text(row.getBytes("t")))
                                .list());
                var members = vote.inTransaction(() -> sql.sql(
                                "select member from ballot.roll where ballot_id = ? order by " + people)
                        .param(vote.id().value())
                        .query((row, n) -> new MemberId(row.getObject("member", java.util.UUID.class)))
                        .list());
                var right = IntStream.range(0, codes.size())
                        .filter(i -> members.get(i).equals(owners.get(codes.get(i))))
                        .count();
                best = Math.max(best, (int) right);
            }
        }
        return best;
    }

    @Test
    void i11BeforeClosingNothingTellsAResultAndOnePartOpensNothing() {
        var vote = world.opened(3);
        vote.dropAll("for", "for", "against");

        assertThat(vote.view().sheet()).isEmpty();
        refused(vote::board, NOT_AT_THIS_STAGE);
        refused(vote::inclusion, NOT_AT_THIS_STAGE);
        refused(() -> vote.handIn(1, vote.part(1)), NOT_AT_THIS_STAGE);
        vote.close();
        assertThat(vote.handIn(1, vote.part(1))).isFalse();
        assertThat(vote.handIn(1, vote.part(1))).as("the same part again").isFalse();
        assertThat(vote.view().sheet()).isEmpty();
        assertThat(vote.handIn(3, vote.part(3))).isTrue();
        assertThat(vote.sheet().upshots().getFirst().of("for")).isEqualTo(2);
    }

    @Test
    void onlyTellersWithTheirOwnPartsOfThisBoxOpenIt() {
        var vote = world.opened(2);
        vote.dropAll("for", "against");
        vote.close();
        var foreign = VoterSide.box(vote.id().toString());

        refused(() -> vote.handInAs(vote.keeper(), vote.part(1)), NOT_A_TELLER);
        refused(() -> vote.handIn(2, vote.part(1)), NOT_YOUR_PART);
        refused(() -> vote.handIn(1, foreign.parts().getFirst()), PART_OF_ANOTHER);
        refused(() -> vote.handIn(1, "{}"), BallotRefusal.NOT_A_PART);
        vote.handIn(1, vote.part(1));
        refused(() -> vote.handIn(2, vote.wrongShare(2)), PARTS_DO_NOT_OPEN);
        vote.handIn(1, vote.part(1));
        assertThat(vote.handIn(2, vote.part(2))).isTrue();
    }

    @Test
    void i14EveryReceiptVerifiesAndTheListHoldsWhatWasDropped() throws java.security.GeneralSecurityException {
        var vote = world.opened(4);
        var dropped = vote.dropAll("for", "against", "abstain", "for");
        vote.close();
        var key = java.security.KeyFactory.getInstance("Ed25519")
                .generatePublic(new java.security.spec.X509EncodedKeySpec(
                        Bytes.of(vote.charter().keys().receipt())));
        for (var one : dropped) {
            var check = java.security.Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(io.zhijia.ballot.protocol.CanonicalJson.bytes(Map.of(
                    "t",
                    "zj-receipt/1",
                    "c",
                    Bytes.text(vote.charter().hash()),
                    "ht",
                    Bytes.text(one.paper().pass().hash()),
                    "hs",
                    Bytes.text(Bytes.hash(one.paper().envelope())))));
            assertThat(check.verify(one.receipt())).isTrue();
        }
        var root = new Inclusion(dropped.stream().map(one -> one.paper().line()).toList()).root();
        assertThat(vote.fact("CLOSED", "root")).isEqualTo(Bytes.text(root));
        assertThat(Event.areWhole(vote.view().log())).isTrue();
    }

    @Test
    void i16TheSameRequestAgainGivesTheSamePassAndTheSameReceipt() {
        var vote = world.opened(2);
        var voter = vote.voters().getFirst();
        var request = voter.ask(vote.charter());
        assertThat(vote.tryToTake(voter.actor(), request)).isEqualTo(vote.tryToTake(voter.actor(), request));
        var paper = voter.sealed(vote.charter(), "for");

        var once = world.receipt(vote, paper);
        var again = world.receipt(vote, paper);

        assertThat(again).isEqualTo(once);
        assertThat(vote.inTheBox()).isEqualTo(1);
    }

    @Test
    void i21TheQuorumIsEvaluatedAndRecordedAtOpening() {
        var vote = world.noticed(6);
        vote.open(3);
        assertThat(vote.fact("OPEN", "present")).isEqualTo("3");
        assertThat(vote.fact("OPEN", "needed")).isEqualTo("4");
        assertThat(vote.fact("OPEN", "quorum")).isEqualTo("no");
        var shanghai = world.noticedInShanghai(6);
        refused(() -> shanghai.open(3), NO_QUORUM);
        shanghai.open(4);
        assertThat(shanghai.fact("OPEN", "quorum")).isEqualTo("yes");
    }

    @Test
    void i24DestroyedKeysAreRecordedAndOpenNothingAnyMore() {
        var vote = world.opened(2);
        vote.dropAll("for", "for");
        vote.closeAndOpen();
        assertThat(vote.fact("OPENED", "destroyed")).isEqualTo("box");
        assertThat(vote.view().ballot().box().wrapped()).isNull();
        refused(() -> vote.handIn(1, vote.part(1)), NOT_AT_THIS_STAGE);
        vote.signedAndAnnounced();
        vote.file();
        assertThat(vote.view().ballot().facts().keys()).isNull();
        assertThat(vote.fact("FILED", "destroyed")).isEqualTo("pass,receipt");
        refused(() -> vote.tryOrThrow(vote.voters().getFirst()), PASS_TAKEN);
    }

    @Test
    void itIsNotClosedBeforeItsEndUnlessEverybodyWhoCameHasVoted() {
        var vote = world.opened(3);
        vote.drop(vote.voters().getFirst().sealed(vote.charter(), "for"));
        refused(vote::close, NOT_YET_OVER);
        vote.drop(vote.voters().get(1).sealed(vote.charter(), "for"));
        vote.drop(vote.voters().get(2).sealed(vote.charter(), "for"));
        vote.close();
        assertThat(vote.view().ballot().state()).isEqualTo(BallotState.CLOSED);
    }

    /** Else whoever keeps a vote could let one person vote, close it, and read how. */
    @Test
    void aVoteOfMoreThanFiveIsNotClosedEarlyWithFewerThanFivePapers() {
        var vote = world.opened(6);
        var alone = world.noticed(6);
        alone.take(alone.voters().getFirst());
        alone.open(1);
        alone.drop(alone.voters().getFirst().sealed(alone.charter(), "for"));
        refused(alone::close, TOO_FEW_TO_CLOSE_EARLY);
        alone.theHourComes();
        alone.close();
        assertThat(alone.view().hasFewPapers()).isTrue();

        vote.dropAll("for", "for", "against", "for", "for", "for");
        vote.close();
        assertThat(vote.view().hasFewPapers()).isFalse();
        var five = world.opened(5);
        five.dropAll("for", "for", "for", "for", "for");
        five.close();
    }

    /** If the program ends after a closing, it is made up for; and for a vote that became void, whose box nobody opens. */
    @Test
    void filesThatWereNotWrittenAnewAreWrittenLater() {
        var closed = world.opened(2);
        closed.dropAll("for", "for");
        world.voting().close(closed.keeper(), closed.id());
        var turn = new RewritingJob.Turn(closed.keeper().union());
        assertThat(closed.fact("REWRITTEN", "no")).isEmpty();
        assertThat(world.voting().unwritten(turn)).containsExactly(closed.id());

        RewritingJob.rewrite(turn, world.voting());

        assertThat(closed.view().log()).extracting(Event::kind).endsWith("CLOSED", "REWRITTEN");
        RewritingJob.rewrite(turn, world.voting());
        world.voting().rewritten(closed.keeper(), closed.id());
        assertThat(closed.view().log()).as("once").extracting(Event::kind).containsOnlyOnce("REWRITTEN");

        var ended = world.opened(2);
        ended.dropAll("for", "for");
        world.voting().voidIt(ended.keeper(), ended.id(), "重新投票");
        RewritingJob.rewrite(new RewritingJob.Turn(ended.keeper().union()), world.voting());
        assertThat(ended.view().log()).extracting(Event::kind).endsWith("VOID", "REWRITTEN");
    }

    /** Whoever knows the number of a vote can send papers; they take nothing from those who have a pass. */
    @Test
    void papersOfStrangersUseUpNobodysMinute() throws ExecutionException, InterruptedException {
        var vote = world.opened(2);
        var length = vote.voters().getFirst().sealed(vote.charter(), "for").envelope();
        for (int i = 0; i <= BoxController.PAPERS_A_MINUTE; i++) {
            var stranger =
                    new Drop(Bytes.text(VoterSide.random(32)), Bytes.text(new byte[384]), Bytes.text(length), null);
            var answer = door.drop(vote.id(), stranger, new MockHttpServletRequest(), Locale.CHINA)
                    .get();
            assertThat(Objects.requireNonNull(answer.getBody()).refusal()).isEqualTo("PASS_NOT_VALID");
        }
        var paper = vote.voters().getFirst().sealed(vote.charter(), "for");
        var own = new Drop(
                Bytes.text(paper.pass().code()),
                Bytes.text(paper.pass().signature()),
                Bytes.text(paper.envelope()),
                null);
        var answer = door.drop(vote.id(), own, new MockHttpServletRequest(), Locale.CHINA)
                .get();
        assertThat(Objects.requireNonNull(answer.getBody()).receipt()).isNotEmpty();
        assertThat(vote.inTheBox()).isEqualTo(1);
    }

    /** What is done with every vote, say when keys are sealed again, reaches the oldest, too. */
    @Test
    void manyVotesAreReadToTheLastAndShownByPages() {
        var vote = world.noticed(1);
        var union = vote.keeper().union();
        vote.inTransaction(() -> {
            for (int i = 0; i < 200; i++) {
                world.ballots()
                        .add(
                                vote.view()
                                        .ballot()
                                        .amongTied(
                                                vote.view().ballot().asked(),
                                                vote.view().ballot().opens().plusSeconds(60),
                                                vote.view().ballot().closes().plusSeconds(60),
                                                vote.keeper().member()),
                                List.of());
            }
            return union;
        });
        assertThat(vote.inTransaction(() -> world.ballots().all(union)))
                .hasSize(201)
                .last()
                .extracting(Ballot::id)
                .isEqualTo(vote.id());
        assertThat(world.views().page(vote.keeper(), 0).hasNext()).isTrue();
        assertThat(world.views().page(vote.keeper(), 10).lines())
                .extracting(Ballot::id)
                .containsExactly(vote.id());
    }

    @Test
    void whoIsNotOnTheRollGetsNoPass() {
        var vote = world.noticed(2);
        var stranger = new Voter(new Actor(vote.keeper().union(), MemberId.next(), "外人", Map.of()));
        refused(() -> vote.tryOrThrow(stranger), NOT_ON_THE_ROLL);
    }

    private Map<String, String> columns(String table) {
        var columns = new java.util.HashMap<String, String>();
        sql.sql(
                        "select column_name, data_type from information_schema.columns where table_schema = 'ballot' and table_name = ?")
                .param(table)
                .query((row, n) -> columns.put(row.getString(1), row.getString(2)))
                .list();
        return columns;
    }

    private static void refused(ThrowingCallable step, BallotRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
