package io.zhijia.ballot;

import java.util.List;

/** The sentences of «我的票保密吗», each of which a test holds true: see {@code SecrecyTests}. */
enum Secrecy {
    /** The server knows who took a pass and not what was written. */
    PASS_UNSEEN,
    /** Two of three open the box, and nobody sees a result before. */
    TWO_OF_THREE,
    /** No name, time or address in the box. */
    NOTHING_BESIDE,
    /** Rewritten in random order at closing. */
    SHUFFLED,
    /** The receipt proves that a paper lies in the box. */
    RECEIPT,
    /** Everybody can count again. */
    RECOUNT,
    SCREEN,
    OPERATOR,
    HANDED_OVER,
    UNANIMOUS,
    SHOWN,
    TELLERS_TOGETHER,
    BACKUPS;

    static final List<Secrecy> KEPT = List.of(PASS_UNSEEN, TWO_OF_THREE, NOTHING_BESIDE, SHUFFLED, RECEIPT, RECOUNT);
    static final List<Secrecy> NOT_KEPT =
            List.of(SCREEN, OPERATOR, HANDED_OVER, UNANIMOUS, SHOWN, TELLERS_TOGETHER, BACKUPS);

    /** Message key of the sentence. */
    String word() {
        return "ballot.secrecy." + name();
    }
}
