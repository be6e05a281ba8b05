package io.zhijia.ballot;

import java.util.Set;

/** Who holds the key of the box. */
enum Mode {
    /** 封票：three tellers, two of whom open it together. */
    SEALED(3),
    /** 简易：the server, which opens it at the word of two persons; for small matters (BALLOT, section 8). */
    SIMPLE(2);

    /** Sentences about tellers and their parts, in the place of which the simple mode has its own. */
    static final Set<String> SAID_OTHERWISE = Set.of(
            "ballot.tellers",
            "ballot.code.why",
            "ballot.changed",
            "ballot.missing",
            "ballot.paper.tellers",
            "ballot.level.L1.how",
            "ballot.level.L0.how",
            "ballot.for.tellers",
            "ballot.part.why",
            "ballot.part.other",
            "ballot.part.waits",
            "ballot.sign.why",
            "ballot.again.why",
            "ballot.next.SET_UP",
            "ballot.next.CLOSED",
            "ballot.next.OPENED",
            "ballot.event.OPENED",
            "ballot.event.SIGNED",
            "ballot.event.RECOUNTED",
            "ballot.by.TELLER",
            "ballot.begun",
            "ballot.secrecy.sealed");

    private final int people;

    Mode(int people) {
        this.people = people;
    }

    /** How many are named: tellers, or whoever confirms. */
    int people() {
        return people;
    }

    boolean hasTellers() {
        return this == SEALED;
    }

    /** As the charter names it. */
    String inCharter() {
        return hasTellers() ? "sealed" : "simple";
    }

    /** Message key of its name. */
    String word() {
        return "ballot.mode." + name();
    }

    /** Message key of a sentence as it is true in this mode. */
    String said(String key) {
        return !hasTellers() && SAID_OTHERWISE.contains(key) ? key + "." + name() : key;
    }
}
