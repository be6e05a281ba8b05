package io.zhijia.election;

import io.zhijia.ballot.BallotDesk.Contest;
import io.zhijia.committee.CommitteeKind;
import java.util.List;

/** What people stand for; each has its own place on the paper. */
enum Post {
    /** 工会委员会委员 */
    COMMITTEE(CommitteeKind.UNION, "工会委员会", "工会委员会委员", 5),
    /** 工会主席 */
    CHAIR(CommitteeKind.UNION, "工会委员会", "工会主席", 0),
    /** 经费审查委员会委员，与工会委员会同时选举 */
    AUDIT(CommitteeKind.AUDIT, "工会经费审查委员会", "经费审查委员会委员", 5),
    /** 女职工委员会委员 */
    WOMEN(CommitteeKind.WOMEN, "工会女职工委员会", "女职工委员会委员", 5);

    private final CommitteeKind body;
    private final String bodyName;
    private final String onThePaper;
    private final int percent;

    Post(CommitteeKind body, String bodyName, String onThePaper, int percent) {
        this.body = body;
        this.bodyName = bodyName;
        this.onThePaper = onThePaper;
        this.percent = percent;
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

    /** How many more must stand: 5 % for members, as many as seats for a chair (工会基层组织选举工作条例). */
    int percent() {
        return percent;
    }

    Contest contest(int seats, List<String> candidates) {
        return new Contest(onThePaper + "（应选 " + seats + " 名）", seats, percent, candidates);
    }

    /** Message key of its name. */
    String word() {
        return "election.post." + name();
    }
}
