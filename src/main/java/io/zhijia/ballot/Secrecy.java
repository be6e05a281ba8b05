package io.zhijia.ballot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sentences of «我的票保密吗», each of which a test holds true: see {@code SecrecyTests}. */
enum Secrecy {
    /** The server knows who took a pass and not what was written. */
    PASS_UNSEEN,
    /** Simple: no name stands with a paper, and nothing shows who wrote what. */
    NAMES_APART,
    /** Two of three open the box, and nobody sees a result before. */
    TWO_OF_THREE,
    /** Simple: the box is opened once two persons have said so. */
    TWO_CONFIRM,
    /** No name, time or address in the box. */
    NOTHING_BESIDE,
    /** Rewritten in random order at closing. */
    SHUFFLED,
    /** The receipt proves that a paper lies in the box. */
    RECEIPT,
    /** Everybody can count again. */
    RECOUNT,
    /** Where people may vote again: the last paper counts, and only its voter can replace it. */
    LAST_COUNTS,
    /** What is published tells nobody how one voted. */
    NOT_PROVABLE,
    /** The tellers keep their parts until it is filed, so that they can count again. */
    TELLERS_RECOUNT,
    /** Simple: the two may have it counted again until it is filed. */
    SERVER_RECOUNTS,
    SCREEN,
    OPERATOR,
    HANDED_OVER,
    UNANIMOUS,
    SHOWN,
    TELLERS_TOGETHER,
    /** Of few who vote on paper, or few who do not, the totals tell how. */
    FEW_ONE_WAY,
    /** Simple: whoever manages the database could read papers at any time. */
    SERVER_OPENS,
    BACKUPS;

    private static final List<Secrecy> KEPT =
            List.of(PASS_UNSEEN, TWO_OF_THREE, NOTHING_BESIDE, SHUFFLED, RECEIPT, RECOUNT);
    private static final List<Secrecy> OF_SEALED_PAPERS = List.of(NOT_PROVABLE, TELLERS_RECOUNT);
    private static final Set<Secrecy> OF_EVERY_PAPER_SHOWN = Set.of(RECOUNT, SHOWN);
    private static final List<Secrecy> NOT_KEPT =
            List.of(SCREEN, OPERATOR, HANDED_OVER, UNANIMOUS, FEW_ONE_WAY, SHOWN, TELLERS_TOGETHER, BACKUPS);
    /** What the simple mode says instead (BALLOT, section 3). */
    private static final Map<Secrecy, Secrecy> WITHOUT_TELLERS = Map.of(
            PASS_UNSEEN,
            NAMES_APART,
            TWO_OF_THREE,
            TWO_CONFIRM,
            TELLERS_RECOUNT,
            SERVER_RECOUNTS,
            TELLERS_TOGETHER,
            SERVER_OPENS);

    /** What is kept in this vote. */
    static List<Secrecy> kept(Ballot ballot) {
        var kept = kept(ballot.mode(), ballot.asked().level());
        return ballot.manner().mayVoteAgain()
                ? Stream.concat(kept.stream(), Stream.of(LAST_COUNTS)).toList()
                : kept;
    }

    /** What is kept where so much is published. */
    static List<Secrecy> kept(Mode mode, Level level) {
        return said(
                mode,
                level == Level.L2
                        ? KEPT
                        : Stream.concat(KEPT.stream(), OF_SEALED_PAPERS.stream())
                                .filter(sentence -> !OF_EVERY_PAPER_SHOWN.contains(sentence))
                                .toList());
    }

    static List<Secrecy> notKept(Mode mode, Level level) {
        return said(
                mode,
                NOT_KEPT.stream()
                        .filter(sentence -> level == Level.L2 || !OF_EVERY_PAPER_SHOWN.contains(sentence))
                        .filter(sentence ->
                                level != Level.L0 || sentence != FEW_ONE_WAY) // figures below k are left out
                        .toList());
    }

    private static List<Secrecy> said(Mode mode, List<Secrecy> sentences) {
        return mode.hasTellers()
                ? sentences
                : sentences.stream()
                        .map(one -> WITHOUT_TELLERS.getOrDefault(one, one))
                        .toList();
    }

    /** Message key of the sentence. */
    String word() {
        return "ballot.secrecy." + name();
    }
}
