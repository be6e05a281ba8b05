package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to propose it too (联名), and what they said; who has joined is one of the authors.
 *
 * @param wording number of the text they were asked about
 */
record JointInvitation(
        MemberId member,
        Answer answer,
        int wording,
        LocalDateTime invitedAt,
        @Nullable LocalDateTime answeredAt) {

    enum Answer {
        INVITED,
        JOINED,
        DECLINED,
        /** 退出联名: before it was sent in without a trace; afterwards the name stays and nobody waits for a rating. */
        LEFT;

        /** Message key of its name. */
        String word() {
            return "proposal.joint." + name();
        }
    }

    static JointInvitation asked(MemberId member, int wording, LocalDateTime at) {
        return new JointInvitation(member, Answer.INVITED, wording, at, null);
    }

    JointInvitation answered(boolean joins, LocalDateTime at) {
        return new JointInvitation(member, joins ? Answer.JOINED : Answer.DECLINED, wording, invitedAt, at);
    }

    JointInvitation left(LocalDateTime at) {
        return new JointInvitation(member, Answer.LEFT, wording, invitedAt, at);
    }

    /** Who joined one text is asked again about another. */
    JointInvitation askedAgain(int newWording, LocalDateTime at) {
        return isOver() ? this : asked(member, newWording, at);
    }

    boolean isWaiting() {
        return answer == Answer.INVITED;
    }

    boolean hasJoined() {
        return answer == Answer.JOINED;
    }

    boolean hasLeft() {
        return answer == Answer.LEFT;
    }

    /** They said no, or went: they may be asked for something else. */
    boolean isOver() {
        return answer == Answer.DECLINED || hasLeft();
    }
}
