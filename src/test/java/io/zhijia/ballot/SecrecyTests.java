package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** No sentence of «我的票保密吗» that promises something stands without a test that would fail if it were not kept. */
class SecrecyTests {

    private static final Map<Secrecy, List<String>> PROOFS = Map.of(
            Secrecy.PASS_UNSEEN,
            List.of(
                    "i7BoxAndRollShareNothingAndTheBoxHoldsNoTraceOfAnybody",
                    "i8NobodyWithTheWholeDatabaseLinksAPaperToAVoterBetterThanByGuessing"),
            Secrecy.TWO_OF_THREE,
            List.of(
                    "i11BeforeClosingNothingTellsAResultAndOnePartOpensNothing",
                    "onlyTellersWithTheirOwnPartsOfThisBoxOpenIt"),
            Secrecy.NOTHING_BESIDE,
            List.of("i7BoxAndRollShareNothingAndTheBoxHoldsNoTraceOfAnybody", "i10TheBoxKnowsNoSessionAndSetsNoCookie"),
            Secrecy.SHUFFLED,
            List.of("i8NobodyWithTheWholeDatabaseLinksAPaperToAVoterBetterThanByGuessing"),
            Secrecy.RECEIPT,
            List.of("i14EveryReceiptVerifiesAndTheListHoldsWhatWasDropped"),
            Secrecy.RECOUNT,
            List.of("aWholeVoteEndsInAFileThatTheCheckerAccepts"),
            Secrecy.NOT_PROVABLE,
            List.of("anElectionShowsTotalsAndCommitmentsOnlyAndIsCountedAgainByTwoTellers"),
            Secrecy.TELLERS_RECOUNT,
            List.of("anElectionShowsTotalsAndCommitmentsOnlyAndIsCountedAgainByTwoTellers"));

    private static final Map<Secrecy, List<String>> SIMPLE_PROOFS = Map.of(
            Secrecy.NAMES_APART,
            List.of(
                    "i7BoxAndRollShareNothingAndTheBoxHoldsNoTraceOfAnybody",
                    "i8NobodyWithTheWholeDatabaseLinksAPaperToAVoterBetterThanByGuessing"),
            Secrecy.TWO_CONFIRM,
            List.of("aSimpleVoteIsOpenedByTheServerAtTheWordOfTwo"),
            Secrecy.SERVER_RECOUNTS,
            List.of("aSimpleVoteIsOpenedByTheServerAtTheWordOfTwo"));

    private static final Map<Secrecy, List<String>> PROOF_OF_VOTING_AGAIN = Map.of(
            Secrecy.LAST_COUNTS,
            List.of(
                    "i17OfThoseWhoVoteAgainTheLastPaperCountsAndTheReplacedReachNeitherCountNorBoard",
                    "i17NobodyReplacesAPaperWithoutTheCodeBeforeItsOwn"));

    private static final Map<Secrecy, List<String>> PROOFS_OF_LIMITS = Map.of(
            Secrecy.HANDED_OVER, List.of("whoeverIsGivenAPassVotesInPlaceOfItsOwner"),
            Secrecy.UNANIMOUS, List.of("whereAllVoteAlikeTheTotalTellsHowEachDid"),
            Secrecy.SHOWN, List.of("whereEveryPaperIsPublishedOneCanShowWhichIsOnesOwn"),
            Secrecy.TELLERS_TOGETHER, List.of("twoTellersTogetherOpenTheBoxBeforeTheClosingAndFindNoName"),
            Secrecy.SERVER_OPENS, List.of("inASimpleVoteTheServerCouldReadPapersAtAnyTime"),
            Secrecy.BACKUPS, List.of("untilTheClosingTheFileOfTheDatabaseTellsInWhichOrderPapersCame"),
            Secrecy.FEW_ONE_WAY,
                    List.of(
                            "i3TheSameNumbersStandOnThePageInMinutesNoticeLogAndPublishedFile",
                            "i13ASumLeavesOutWhatOneOfBothWaysLeavesOut"));

    /** Somebody beside the voter, and somebody who changes the program: no test of the program can show them. */
    private static final Set<Secrecy> OUTSIDE = EnumSet.of(Secrecy.SCREEN, Secrecy.OPERATOR);

    @Test
    void everySentenceThatSaysWhatIsNotKeptHasItsTests() {
        var notKept = EnumSet.noneOf(Secrecy.class);
        Stream.of(Mode.values())
                .forEach(mode ->
                        Stream.of(Level.values()).forEach(level -> notKept.addAll(Secrecy.notKept(mode, level))));
        notKept.removeAll(OUTSIDE);
        assertThat(PROOFS_OF_LIMITS.keySet()).containsExactlyInAnyOrderElementsOf(notKept);
        var tests = tests(SecrecyLimitsTests.class, PaperTests.class);
        PROOFS_OF_LIMITS.values().forEach(named -> assertThat(tests).containsAll(named));
    }

    private static List<String> tests(Class<?>... classes) {
        return Stream.of(classes)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName)
                .toList();
    }

    @Test
    void everySentenceThatPromisesSomethingHasItsTests() {
        var kept = EnumSet.noneOf(Secrecy.class);
        Stream.of(Mode.values())
                .forEach(mode -> Stream.of(Level.values()).forEach(level -> kept.addAll(Secrecy.kept(mode, level))));
        var proofs = new EnumMap<>(PROOFS);
        proofs.putAll(SIMPLE_PROOFS);
        proofs.putAll(PROOF_OF_VOTING_AGAIN);
        kept.addAll(PROOF_OF_VOTING_AGAIN.keySet());
        assertThat(proofs.keySet()).containsExactlyInAnyOrderElementsOf(kept);
        var tests = tests(BallotModuleTests.class, BallotPagesTests.class, VoteAgainTests.class);
        proofs.values().forEach(named -> assertThat(tests).containsAll(named));
    }

    @Test
    void theSimpleModePromisesNothingThatOnlyTellersKeep() {
        for (var level : Level.values()) {
            assertThat(Secrecy.kept(Mode.SIMPLE, level))
                    .doesNotContain(Secrecy.PASS_UNSEEN, Secrecy.TWO_OF_THREE, Secrecy.TELLERS_RECOUNT);
            assertThat(Secrecy.notKept(Mode.SIMPLE, level))
                    .contains(Secrecy.SERVER_OPENS)
                    .doesNotContain(Secrecy.TELLERS_TOGETHER);
            assertThat(Secrecy.notKept(Mode.SEALED, level)).doesNotContain(Secrecy.SERVER_OPENS);
        }
    }

    @Test
    void whatTheSimpleModeSaysOtherwiseHasItsWords() throws IOException {
        for (var file : List.of("messages/ballot.properties", "messages/ballot_en.properties")) {
            var words = PropertiesLoaderUtils.loadAllProperties(file).stringPropertyNames();
            assertThat(words).containsAll(Mode.SAID_OTHERWISE);
            assertThat(words)
                    .containsAll(
                            Mode.SAID_OTHERWISE.stream().map(Mode.SIMPLE::said).toList());
        }
    }

    @Test
    void everySentenceIsOnThePage() {
        var all = EnumSet.noneOf(Secrecy.class);
        for (var mode : Mode.values()) {
            for (var level : Level.values()) {
                assertThat(Secrecy.kept(mode, level)).doesNotContainAnyElementsOf(Secrecy.notKept(mode, level));
                all.addAll(Secrecy.kept(mode, level));
                all.addAll(Secrecy.notKept(mode, level));
            }
        }
        all.addAll(PROOF_OF_VOTING_AGAIN.keySet());
        assertThat(all).containsExactlyInAnyOrder(Secrecy.values());
        assertThat(Secrecy.kept(Mode.SEALED, Level.L1))
                .contains(Secrecy.NOT_PROVABLE)
                .doesNotContain(Secrecy.RECOUNT);
        assertThat(Secrecy.notKept(Mode.SEALED, Level.L1)).doesNotContain(Secrecy.SHOWN);
    }
}
