package io.zhijia.ballot;

import io.zhijia.ballot.protocol.RollLine;
import io.zhijia.identity.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a vote, and whether the pass was taken: never what became of it.
 *
 * @param device from which it was taken, for the voter's own eyes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RollEntry(
        int no,
        MemberId member,
        String name,
        String delegation,
        Channel channel,
        @Nullable Instant passedAt,
        @Nullable String device,
        byte @Nullable [] blinded,
        byte @Nullable [] answer) {

    /** By which way this person votes; decided once. */
    enum Channel {
        UNDECIDED,
        ONLINE,
        PAPER;

        /** Message key of its name. */
        String word() {
            return "ballot.channel." + name();
        }
    }

    static RollEntry entitled(int no, MemberId member, String name, String delegation) {
        return new RollEntry(no, member, name, delegation, Channel.UNDECIDED, null, null, null, null);
    }

    /** Got a sheet of paper at the desk. */
    RollEntry onPaper(Instant at) {
        return new RollEntry(no, member, name, delegation, Channel.PAPER, at, null, null, null);
    }

    RollLine line() {
        return new RollLine(no, name, delegation, List.of("online", "paper"));
    }
}
