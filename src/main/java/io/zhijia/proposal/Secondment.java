package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to second (附议), and what they said.
 *
 * @param wording number of the text they were asked about
 * @param origin the proposal with which they came; null for those of this one
 */
record Secondment(
        MemberId member,
        Answer answer,
        int wording,
        LocalDateTime invitedAt,
        @Nullable LocalDateTime answeredAt,
        @Nullable ProposalId origin) {

    enum Answer {
        INVITED,
        ACCEPTED,
        DECLINED;

        /** Message key of its name. */
        String word() {
            return "proposal.secondment." + name();
        }
    }

    static Secondment asked(MemberId member, int wording, LocalDateTime at) {
        return new Secondment(member, Answer.INVITED, wording, at, null, null);
    }

    Secondment answered(boolean accepts, LocalDateTime at) {
        return new Secondment(member, accepts ? Answer.ACCEPTED : Answer.DECLINED, wording, invitedAt, at, origin);
    }

    /** Who seconded one text is asked again about another; who declined has declined. */
    Secondment askedAgain(int newWording, LocalDateTime at) {
        return answer == Answer.DECLINED ? this : asked(member, newWording, at);
    }

    Secondment from(ProposalId merged) {
        return new Secondment(member, answer, wording, invitedAt, answeredAt, origin == null ? merged : origin);
    }

    boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    boolean isWaiting() {
        return answer == Answer.INVITED;
    }
}
