package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void everySentenceThatPromisesSomethingHasItsTests() {
        var kept = EnumSet.noneOf(Secrecy.class);
        Stream.of(Level.values()).forEach(level -> kept.addAll(Secrecy.kept(level)));
        assertThat(PROOFS.keySet()).containsExactlyInAnyOrderElementsOf(kept);
        var tests = Stream.of(BallotModuleTests.class, BallotPagesTests.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName)
                .toList();
        PROOFS.values().forEach(proofs -> assertThat(tests).containsAll(proofs));
    }

    @Test
    void everySentenceIsOnThePage() {
        var all = EnumSet.noneOf(Secrecy.class);
        for (var level : Level.values()) {
            assertThat(Secrecy.kept(level)).doesNotContainAnyElementsOf(Secrecy.notKept(level));
            all.addAll(Secrecy.kept(level));
            all.addAll(Secrecy.notKept(level));
        }
        assertThat(all).containsExactlyInAnyOrder(Secrecy.values());
        assertThat(Secrecy.kept(Level.L1)).contains(Secrecy.NOT_PROVABLE).doesNotContain(Secrecy.RECOUNT);
        assertThat(Secrecy.notKept(Level.L1)).doesNotContain(Secrecy.SHOWN);
    }
}
