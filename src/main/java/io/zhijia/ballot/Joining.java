package io.zhijia.ballot;

import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.identity.MemberId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names written in that mean one person (写法不同的姓名), as two people say.
 *
 * @param names as they were written, in the one writing in which they are counted
 * @param meant who is meant, as the result names them
 * @param doubles votes counted twice on papers, because two of the names stand on one
 * @param proposedAs in which office
 */
record Joining(
        UUID id,
        String question,
        List<String> names,
        String meant,
        int doubles,
        State state,
        By proposedAs,
        MemberId proposedBy,
        @Nullable By decidedAs,
        @Nullable MemberId decidedBy) {

    /** How far two people are with it. */
    enum State {
        PROPOSED,
        /** It waits for the papers to be counted again. */
        CONFIRMED,
        COUNTED,
        DECLINED;

        /** Message key of its name. */
        String word() {
            return "ballot.joining." + name();
        }
    }

    static Joining proposed(
            String question, List<String> names, String meant, int doubles, By office, MemberId proposer) {
        return new Joining(
                UUID.randomUUID(), question, names, meant, doubles, State.PROPOSED, office, proposer, null, null);
    }

    Joining decided(State next, By office, MemberId by) {
        return new Joining(id, question, names, meant, doubles, next, proposedAs, proposedBy, office, by);
    }

    Joining counted() {
        return new Joining(
                id, question, names, meant, doubles, State.COUNTED, proposedAs, proposedBy, decidedAs, decidedBy);
    }

    boolean isLive() {
        return state != State.DECLINED;
    }

    /** Whether nobody may sign or announce before it is settled. */
    boolean isOpen() {
        return state == State.PROPOSED || state == State.CONFIRMED;
    }

    boolean isCounted() {
        return state == State.COUNTED;
    }

    /** As a tally names them. */
    List<String> marks() {
        return names.stream().map(name -> Question.WRITTEN + name).toList();
    }

    /** Under which they are counted together. */
    String mark() {
        return Question.WRITTEN + meant;
    }

    String said() {
        return String.join("、", names) + " → " + meant;
    }
}
