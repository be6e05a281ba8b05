package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionRefusal.ANSWERED_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.COUNTER_STANDS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.IN_THE_PAST;
import static io.zhijia.delegateelection.DelegateElectionRefusal.LIST_FIXED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_MARKS_THAN_SEATS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_RETURNED_THAN_ISSUED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_SPOILED_THAN_RETURNED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_THAN_STAFF;
import static io.zhijia.delegateelection.DelegateElectionRefusal.MORE_VOTES_THAN_VALID;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_COUNTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_ELECTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_HELD_YET;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_LISTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_POSTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_REVIEWED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_THAT_MANY_STAND;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OBJECTED_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OBJECTIONS_OPEN;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OVER_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OWN_CASE;
import static io.zhijia.delegateelection.DelegateElectionRefusal.POSTING_OVER;
import static io.zhijia.delegateelection.DelegateElectionRefusal.POSTING_RUNS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.SAY_WHY_NOT;
import static io.zhijia.delegateelection.DelegateElectionRefusal.STANDS_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.delegateelection.ElectionState.Failed;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.ElectionState.Posted;
import io.zhijia.delegateelection.ElectionState.Why;
import io.zhijia.delegateelection.Objection.Answer;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DelegateElectionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate UNTIL = DAY.plusDays(7);
    private static final int STAFF = 30;

    private final MemberId li = MemberId.next();
    private final MemberId wang = MemberId.next();
    private final MemberId chen = MemberId.next();
    private final MemberId keeper = MemberId.next();
    private final MemberId teller = MemberId.next();

    private final DelegateElection announced = DelegateElection.announced(
            UnionId.next(),
            new Where(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    6,
                    "congress.kind.STAFF_CONGRESS",
                    "数学组",
                    STAFF,
                    Region.NATIONAL,
                    Units.SCHOOLS),
            new Notice(DAY, "三楼会议室", "全体教职工", 2, 1, 5),
            DAY);
    private final DelegateElection two = announced.recommended(candidate(li)).recommended(candidate(wang));
    private final DelegateElection listed = two.recommended(candidate(chen)).listed(DAY);

    @Test
    void enoughMustStandBeforeTheListIsFixed() {
        refused(TOO_FEW, () -> two.listed(DAY));
        refused(STANDS_ALREADY, () -> two.recommended(candidate(li)));
        refused(LIST_FIXED, () -> listed.withdrawn(li));
        assertThat(listed.listed(DAY)).as("a second tap").isEqualTo(listed);
        assertThat(listed.reopened().withdrawn(li).candidates()).hasSize(2);
        refused(NOT_LISTED, announced::reopened);
        refused(
                IN_THE_PAST,
                () -> DelegateElection.announced(
                        announced.union(), announced.where(), announced.notice(), DAY.plusDays(1)));
        refused(IN_THE_PAST, () -> announced.corrected(announced.notice(), DAY.plusDays(1)));
    }

    @Test
    void anUncontestedListIsASetting() {
        var notice = new Notice(DAY, "三楼", "全体", 2, 0, 5);
        assertThat(two.corrected(notice, DAY).listed(DAY).candidates()).hasSize(2);
    }

    @Test
    void whatCannotHaveBeenCountedIsRefused() {
        refused(NOT_THAT_MANY_STAND, () -> count(28, 28, 0, 20, 18));
        refused(MORE_THAN_STAFF, () -> count(31, 28, 0, 20, 18, 2));
        refused(MORE_RETURNED_THAN_ISSUED, () -> count(28, 29, 0, 20, 18, 2));
        refused(MORE_SPOILED_THAN_RETURNED, () -> count(28, 28, 29, 20, 18, 2));
        refused(MORE_VOTES_THAN_VALID, () -> count(28, 28, 1, 28, 18, 2));
        refused(MORE_MARKS_THAN_SEATS, () -> count(28, 28, 0, 28, 28, 1));
        assertThat(count(28, 28, 0, 28, 28, 0).candidates()).hasSize(3);
        refused(NOT_HELD_YET, () -> listed.mustBeCountable(papers(28, 28, 0, 20, 18, 2), teller, DAY.minusDays(1)));
        refused(COUNTER_STANDS, () -> listed.mustBeCountable(papers(28, 28, 0, 20, 18, 2), li, DAY));
        refused(NOT_LISTED, () -> two.mustBeCountable(papers(28, 28, 0, 20, 18), teller, DAY));
    }

    @Test
    void whoeverHasEnoughVotesIsReviewedAndPosted() {
        var counted = count(28, 27, 1, 20, 16, 15);
        assertThat(counted.candidates())
                .extracting(Candidate::standing)
                .containsExactly(Standing.ELECTED, Standing.ELECTED, Standing.NOT_ELECTED);
        refused(NOT_REVIEWED, () -> counted.posted(DAY, UNTIL));
        refused(NOT_ELECTED, () -> counted.reviewed(chen, passed(keeper)));
        refused(OWN_CASE, () -> counted.reviewed(li, passed(li)));
        refused(SAY_WHY_NOT, () -> counted.reviewed(li, new Review(false, "", keeper, DAY)));
        refused(NOT_COUNTED, () -> listed.reviewed(li, passed(keeper)));
        refused(NOT_COUNTED, () -> listed.posted(DAY, UNTIL));
        var posted = counted.reviewed(li, passed(keeper))
                .reviewed(wang, new Review(false, "已调离本校", keeper, DAY))
                .posted(DAY, UNTIL);
        assertThat(posted.through()).extracting(Candidate::member).containsExactly(li);
        assertThat(posted.posted(DAY, UNTIL.plusDays(1))).as("a second tap").isEqualTo(posted);
        refused(NOT_COUNTED, () -> posted.reviewed(li, passed(keeper)));
    }

    @Test
    void aPostingIsNeverShortened() {
        var posted = posted();
        refused(POSTING_RUNS, () -> posted.filed(UNTIL.minusDays(1)));
        refused(POSTING_RUNS, () -> posted.filed(UNTIL));
        var filed = posted.filed(UNTIL.plusDays(1));
        assertThat(filed.state()).isInstanceOf(Filed.class);
        assertThat(filed.filed(UNTIL.plusDays(2))).as("a second tap").isEqualTo(filed);
        refused(NOT_POSTED, () -> listed.filed(UNTIL.plusDays(1)));
        refused(OVER_ALREADY, () -> filed.givenUp("不办了", UNTIL.plusDays(1)));
    }

    @Test
    void anOpenObjectionKeepsItOpen() {
        var objection = objection(li, chen, DAY);
        var objected = posted().objected(objection);
        refused(OBJECTED_ALREADY, () -> objected.objected(objection(li, chen, DAY)));
        refused(OBJECTIONS_OPEN, () -> objected.filed(UNTIL.plusDays(1)));
        refused(OWN_CASE, () -> objected.answered(objection.id(), answer(false, chen)));
        refused(OWN_CASE, () -> objected.answered(objection.id(), answer(false, li)));
        var dismissed = objected.answered(objection.id(), answer(false, keeper));
        refused(ANSWERED_ALREADY, () -> dismissed.answered(objection.id(), answer(true, keeper)));
        assertThat(dismissed.filed(UNTIL.plusDays(1)).through()).hasSize(2);
        var upheld = objected.answered(objection.id(), answer(true, keeper)).filed(UNTIL.plusDays(1));
        assertThat(upheld.through()).extracting(Candidate::member).containsExactly(wang);
    }

    @Test
    void objectionsComeWhileItIsPostedAndAboutWhoeverIs() {
        assertThat(posted().objected(objection(li, chen, UNTIL)).objections()).hasSize(1);
        refused(POSTING_OVER, () -> posted().objected(objection(li, chen, UNTIL.plusDays(1))));
        refused(NOT_ELECTED, () -> posted().objected(objection(chen, keeper, DAY)));
        refused(NOT_POSTED, () -> listed.objected(objection(li, chen, DAY)));
    }

    @Test
    void anElectionFailsAndSaysWhy() {
        assertThat(why(count(28, 28, 0, 15, 15, 14))).isEqualTo(Why.NOBODY);
        assertThat(why(count(28, 28, 0, 20, 20, 16).reviewed(li, no()).reviewed(wang, no())))
                .isEqualTo(Why.NOT_QUALIFIED);
        assertThat(why(listed.givenUp("人数有变", DAY))).isEqualTo(Why.GIVEN_UP);
        var one = posted().objected(objection(li, chen, DAY)).objected(objection(wang, chen, DAY));
        var none = one.answered(one.objections().getFirst().id(), answer(true, keeper))
                .answered(one.objections().getLast().id(), answer(true, keeper));
        assertThat(why(none.filed(UNTIL.plusDays(1)))).isEqualTo(Why.NOT_QUALIFIED);
    }

    @Test
    void inShanghaiTooFewWhoTookPartMakeItVoid() {
        var there = new DelegateElection(
                listed.union(),
                listed.id(),
                new Where(
                        listed.where().term(),
                        listed.where().constituency(),
                        6,
                        "congress.kind.STAFF_CONGRESS",
                        "数学组",
                        STAFF,
                        Region.SHANGHAI,
                        Units.SCHOOLS),
                listed.notice(),
                listed.candidates(),
                List.of(),
                listed.state(),
                0);
        assertThat(why(there.counted(papers(19, 19, 0, 19, 15, 0), teller, keeper, DAY)))
                .isEqualTo(Why.TURNOUT);
        assertThat(there.counted(papers(20, 20, 0, 20, 15, 0), teller, keeper, DAY)
                        .has(Candidate::isToReview))
                .isTrue();
    }

    private DelegateElection posted() {
        var posted = count(28, 27, 1, 20, 16, 3)
                .reviewed(li, passed(keeper))
                .reviewed(wang, passed(keeper))
                .posted(DAY, UNTIL);
        assertThat(posted.state()).isInstanceOf(Posted.class);
        return posted;
    }

    private DelegateElection count(int took, int returned, int spoiled, Integer... votes) {
        return listed.counted(papers(took, returned, spoiled, votes), teller, keeper, DAY);
    }

    private static Papers papers(int took, int returned, int spoiled, Integer... votes) {
        return new Papers(took, returned, spoiled, List.of(votes));
    }

    private static Candidate candidate(MemberId member) {
        return Candidate.recommended(member, "数学组", true, false);
    }

    private static Review passed(MemberId by) {
        return new Review(true, "", by, DAY);
    }

    private Review no() {
        return new Review(false, "劳动合同已解除", keeper, DAY);
    }

    private static Objection objection(MemberId about, MemberId by, LocalDate on) {
        return new Objection(ObjectionId.next(), about, "不在本选区工作", by, on, null);
    }

    private static Answer answer(boolean isUpheld, MemberId by) {
        return new Answer(isUpheld, "已核实", by, DAY);
    }

    private static Why why(DelegateElection election) {
        assertThat(election.state()).isInstanceOf(Failed.class);
        return ((Failed) election.state()).why();
    }

    private static void refused(DelegateElectionRefusal why, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
