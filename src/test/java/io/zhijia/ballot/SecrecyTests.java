package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
            List.of("aWholeVoteEndsInAFileThatTheCheckerAccepts"));

    @Test
    void everySentenceThatPromisesSomethingHasItsTests() {
        assertThat(PROOFS.keySet()).containsExactlyInAnyOrderElementsOf(Secrecy.KEPT);
        var tests = Stream.of(BallotModuleTests.class, BallotPagesTests.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName)
                .toList();
        PROOFS.values().forEach(proofs -> assertThat(tests).containsAll(proofs));
    }

    @Test
    void everySentenceIsOnThePage() {
        var all = new ArrayList<>(Secrecy.KEPT);
        all.addAll(Secrecy.NOT_KEPT);
        assertThat(all).containsExactlyInAnyOrder(Secrecy.values());
    }
}
