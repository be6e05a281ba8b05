package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a leader says about a case before it is given to anybody (校领导批示).
 *
 * @param text empty while the leader is asked
 * @param recordedBy who typed what the leader wrote on paper; null if the leader wrote it here
 * @param givenAt null while the leader is asked
 */
record Instruction(
        MemberId leader,
        MemberId askedBy,
        LocalDateTime askedAt,
        String text,
        @Nullable MemberId recordedBy,
        @Nullable LocalDateTime givenAt) {

    static Instruction asked(MemberId leader, MemberId by, LocalDateTime now) {
        return new Instruction(leader, by, now, "", null, null);
    }

    Instruction given(String words, @Nullable MemberId typedBy, LocalDateTime now) {
        return new Instruction(leader, askedBy, askedAt, words.strip(), typedBy, now);
    }

    boolean isGiven() {
        return givenAt != null;
    }

    boolean waitsFor(MemberId member) {
        return !isGiven() && leader.equals(member);
    }
}
