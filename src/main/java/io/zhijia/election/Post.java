package io.zhijia.election;

import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.ballot.BallotDesk.Contest;
import io.zhijia.committee.CommitteeKind;
import io.zhijia.decision.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people stand for, in the order of the paper; each has its own place on it. */
enum Post {
    /** 工会委员会委员 */
    COMMITTEE(CommitteeKind.UNION, "工会委员会", "工会委员会委员", 5, SECOND_HAND),
    /** 常务委员：out of the committee; large unions with the consent of the union above (R4.05) */
    STANDING(CommitteeKind.UNION, "工会委员会", "工会委员会常务委员", 10, UNCONFIRMED),
    /** 工会主席 */
    CHAIR(CommitteeKind.UNION, "工会委员会", "工会主席", 0, SECOND_HAND),
    /** 工会副主席 */
    VICE_CHAIR(CommitteeKind.UNION, "工会委员会", "工会副主席", 0, SECOND_HAND),
    /** 经费审查委员会委员，与工会委员会同时选举 */
    AUDIT(CommitteeKind.AUDIT, "工会经费审查委员会", "经费审查委员会委员", 5, SECOND_HAND),
    /** 经费审查委员会主任 */
    AUDIT_HEAD(CommitteeKind.AUDIT, "工会经费审查委员会", "经费审查委员会主任", 0, SECOND_HAND),
    /** 女职工委员会委员 */
    WOMEN(CommitteeKind.WOMEN, "工会女职工委员会", "女职工委员会委员", 5, SECOND_HAND),
    /** 女职工委员会主任 */
    WOMEN_HEAD(CommitteeKind.WOMEN, "工会女职工委员会", "女职工委员会主任", 0, UNCONFIRMED);

    private final CommitteeKind body;
    private final String bodyName;
    private final String onThePaper;
    private final int percent;
    private final Certainty certainty;

    Post(CommitteeKind body, String bodyName, String onThePaper, int percent, Certainty certainty) {
        this.body = body;
        this.bodyName = bodyName;
        this.onThePaper = onThePaper;
        this.percent = percent;
        this.certainty = certainty;
    }

    CommitteeKind body() {
        return body;
    }

    String bodyName() {
        return bodyName;
    }

    String onThePaper() {
        return onThePaper;
    }

    /** How many more must stand: 5 % for members, 10 % for a standing committee, as many as seats for whoever leads (R4.09). */
    int percent() {
        return percent;
    }

    /** How well its rule is known, which {@link #rule} words. */
    Certainty certainty() {
        return certainty;
    }

    /** Members are elected by the meeting; whoever leads them, by the meeting or by themselves (R4.01). */
    boolean isOfMembers() {
        return this == COMMITTEE || this == AUDIT || this == WOMEN;
    }

    /** Whose members these are the first among; null for members themselves. */
    @Nullable Post members() {
        return switch (this) {
            case COMMITTEE, AUDIT, WOMEN -> null;
            case STANDING, CHAIR, VICE_CHAIR -> COMMITTEE;
            case AUDIT_HEAD -> AUDIT;
            case WOMEN_HEAD -> WOMEN;
        };
    }

    /** Whether only somebody of the body can have it; a chair or the head of the women may come from outside. */
    boolean isOutOfTheBody() {
        return this == STANDING || this == AUDIT_HEAD;
    }

    boolean isFor(CommitteeKind kind) {
        return body == kind;
    }

    Contest contest(int seats, List<String> candidates) {
        return new Contest(onThePaper + "（应选 " + seats + " 名）", seats, percent, candidates);
    }

    /** Message key of its name. */
    String word() {
        return "election.post." + name();
    }

    /** Message key of who elects it, out of whom, and by which difference. */
    String rule() {
        return "election.rule." + name();
    }
}
