package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.ANSWERED_THE_INVITATION;
import static io.zhijia.proposal.ProposalRefusal.CALL_NOT_OPEN;
import static io.zhijia.proposal.ProposalRefusal.INVITED_ALREADY;
import static io.zhijia.proposal.ProposalRefusal.LATE_IS_A_SUGGESTION;
import static io.zhijia.proposal.ProposalRefusal.LEFT_ALREADY;
import static io.zhijia.proposal.ProposalRefusal.NOT_INVITED;
import static io.zhijia.proposal.ProposalRefusal.NOT_INVITED_TO_JOIN;
import static io.zhijia.proposal.ProposalRefusal.OTHERS_MERGED_IN;
import static io.zhijia.proposal.ProposalRefusal.OWN_PROPOSAL;
import static io.zhijia.proposal.ProposalRefusal.REASON_MISSING;
import static io.zhijia.proposal.ProposalRefusal.SOMEBODY_ACTED;
import static io.zhijia.proposal.ProposalRefusal.TOO_FEW_SECONDERS;
import static io.zhijia.proposal.ProposalRefusal.WITHDRAW_THE_WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Filing.Docket;
import io.zhijia.proposal.Proposal.Origin;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProposalTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 5, 9, 0);
    private static final Set<Need> ALL = EnumSet.complementOf(EnumSet.of(Need.REASON));

    private final MemberId liNa = MemberId.next();
    private final MemberId wangQiang = MemberId.next();
    private final MemberId chenJing = MemberId.next();
    private final MemberId committee = MemberId.next();
    private final Call call = new Call(
            UnionId.next(),
            CallId.next(),
            "征集提案",
            UUID.randomUUID(),
            "第六届第四次教代会",
            WorkArea.CONGRESS,
            null,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 20),
            "",
            "JX 教育教学\n后勤保障",
            Rules.usual(),
            0);

    @Test
    void aTextHasAFingerprintAnybodyCanWorkOutAgain() {
        assertThat(Wording.fingerprint(text("一", "二", "三")))
                .isEqualTo("70e6e29561a423e087043717910be35b7e1abced0a5942f11ecebea7881ecb15") // printf '一\n二\n三' |
                // sha256sum
                .isNotEqualTo(Wording.fingerprint(text("一", "二", "四")));
    }

    @Test
    void secondersAreAskedByNameAnswerOnceAndNeverForThemselves() {
        var asked = draft(liNa).invited(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL);

        refused(() -> draft(liNa).invited(List.of(liNa), as(liNa, Role.PROPOSER), ALL), OWN_PROPOSAL);
        refused(() -> asked.invited(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL), INVITED_ALREADY);
        refused(() -> asked.answered(liNa, true, as(liNa, Role.INVITED), ALL), OWN_PROPOSAL);
        refused(() -> asked.answered(chenJing, true, as(chenJing, Role.INVITED), ALL), NOT_INVITED);
        var answered = asked.answered(wangQiang, true, as(wangQiang, Role.INVITED), ALL);
        refused(() -> answered.answered(wangQiang, true, as(wangQiang, Role.INVITED), ALL), ANSWERED_THE_INVITATION);
        refused(() -> answered.submitted(false, 1, false, as(liNa, Role.PROPOSER), Set.of()), TOO_FEW_SECONDERS);
    }

    @Test
    void whoSecondedOneTextIsAskedAgainAboutAnother() {
        var seconded = seconded(liNa);

        var openOnly = seconded.reworded(text("案由一", "案据", "建议"), false, as(liNa, Role.PROPOSER));
        assertThat(openOnly.secondments()).allMatch(Secondment::isAccepted);
        var changed = seconded.reworded(text("案由二", "案据", "建议"), true, as(liNa, Role.PROPOSER));
        assertThat(changed.secondments()).allMatch(Secondment::isWaiting).allMatch(one -> one.wording() == 2);
        assertThat(changed.wordings()).extracting(Wording::number).containsExactly(1, 2);
        assertThat(changed.wordings().getFirst()).isEqualTo(seconded.wording());
    }

    @Test
    void nobodyIsInvitedSecondsOrDeclinesOnceTheCallIsClosed() {
        var asked = draft(liNa).invited(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL);
        var closed = EnumSet.complementOf(EnumSet.of(Need.CALL_OPEN));

        refused(() -> asked.answered(wangQiang, true, as(wangQiang, Role.INVITED), closed), CALL_NOT_OPEN);
        refused(() -> asked.answered(wangQiang, false, as(wangQiang, Role.INVITED), closed), CALL_NOT_OPEN);
        refused(() -> asked.invited(List.of(chenJing), as(liNa, Role.PROPOSER), closed), CALL_NOT_OPEN);
        refused(() -> asked.invitedToJoin(List.of(chenJing), as(liNa, Role.PROPOSER), closed), CALL_NOT_OPEN);
    }

    @Test
    void whoJoinsIsAProposerAndNeverASeconderToo() {
        var asked = draft(liNa).invitedToJoin(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL);

        assertThat(asked.stage()).isEqualTo(Stage.SECONDING);
        assertThat(asked.isAuthor(wangQiang)).isFalse();
        refused(() -> draft(liNa).invitedToJoin(List.of(liNa), as(liNa, Role.PROPOSER), ALL), OWN_PROPOSAL);
        refused(() -> asked.invitedToJoin(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL), INVITED_ALREADY);
        refused(() -> asked.invited(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL), INVITED_ALREADY);
        refused(() -> joins(asked, chenJing), NOT_INVITED_TO_JOIN);
        refused(() -> joins(asked, liNa), OWN_PROPOSAL);
        refused(
                () -> asked.joinAnswered(author(wangQiang), true, as(wangQiang, Role.INVITED), Set.of()),
                CALL_NOT_OPEN);
        var joined = joins(asked, wangQiang);
        assertThat(joined.authors()).extracting(Author::member).containsExactly(liNa, wangQiang);
        assertThat(joined.secondments()).as("joint proposers are no seconders").isEmpty();
        assertThat(joined.people()).containsExactlyInAnyOrder(liNa, wangQiang);
        refused(() -> joins(joined, wangQiang), OWN_PROPOSAL);
        refused(() -> joined.invited(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL), OWN_PROPOSAL);
    }

    @Test
    void whoSecondsIsNotAskedToJoinUnlessTheyDeclined() {
        var asked = draft(liNa).invited(List.of(wangQiang, chenJing), as(liNa, Role.PROPOSER), ALL);
        var answered = asked.answered(wangQiang, true, as(wangQiang, Role.INVITED), ALL)
                .answered(chenJing, false, as(chenJing, Role.INVITED), ALL);

        refused(() -> asked.invitedToJoin(List.of(chenJing), as(liNa, Role.PROPOSER), ALL), INVITED_ALREADY);
        refused(() -> answered.invitedToJoin(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL), INVITED_ALREADY);
        assertThat(answered.invitedToJoin(List.of(chenJing), as(liNa, Role.PROPOSER), ALL)
                        .askedToJoin())
                .containsExactly(chenJing);
    }

    @Test
    void whoJoinedOneTextIsAskedAgainAboutAnother() {
        var joined = joint(liNa, wangQiang);

        var openOnly = joined.reworded(text("案由一", "案据", "建议"), false, as(liNa, Role.PROPOSER));
        assertThat(openOnly.isAuthor(wangQiang)).isTrue();
        var changed = joined.reworded(text("案由二", "案据", "建议"), true, as(liNa, Role.PROPOSER));
        assertThat(changed.authors()).extracting(Author::member).containsExactly(liNa);
        assertThat(changed.asked()).containsExactly(wangQiang);
        assertThat(joins(changed, wangQiang).isAuthor(wangQiang)).isTrue();
        var declined = changed.joinAnswered(author(wangQiang), false, as(wangQiang, Role.INVITED), ALL);
        assertThat(declined.reworded(text("案由三", "案据", "建议"), true, as(liNa, Role.PROPOSER))
                        .asked())
                .isEmpty();
    }

    @Test
    void whoLeavesBeforeItIsSentInIsGoneAndAfterwardsKeepsTheName() {
        var joined = joint(liNa, wangQiang);
        var why = as(wangQiang, Role.JOINT_PROPOSER).saying("工作变动");

        refused(() -> joined.left(wangQiang, as(wangQiang, Role.JOINT_PROPOSER)), ProposalRefusal.REASON_MISSING);
        refused(() -> joined.left(liNa, why), WITHDRAW_THE_WHOLE);
        refused(() -> joined.left(chenJing, why), ProposalRefusal.NOT_YOUR_PART);
        assertThat(joined.left(wangQiang, why).authors())
                .extracting(Author::member)
                .containsExactly(liNa);

        var sentIn = joined.submitted(false, 1, false, as(liNa, Role.PROPOSER), ALL);
        var left = sentIn.left(wangQiang, why);
        assertThat(left.authors()).extracting(Author::member).containsExactly(liNa, wangQiang);
        assertThat(left.stage()).isEqualTo(sentIn.stage());
        assertThat(new CaseAtHand(left, Rules.usual(), CaseFile.EMPTY).raters()).containsExactly(liNa);
        assertThat(new CaseAtHand(sentIn, Rules.usual(), CaseFile.EMPTY).raters())
                .containsExactly(liNa, wangQiang);
        refused(() -> left.left(wangQiang, why), LEFT_ALREADY);
        var lead = submitted(chenJing)
                .takenIn(left, null, as(committee, Role.COMMITTEE).saying("相同"));
        assertThat(lead.authors()).extracting(Author::member).containsExactly(chenJing, liNa);
    }

    @Test
    void whoStoodBehindAReturnedTextMayDoSoAgainAfterTheLastDay() {
        var closed = EnumSet.complementOf(EnumSet.of(Need.CALL_OPEN));
        var returned = joint(liNa, wangQiang)
                .invited(List.of(chenJing), as(liNa, Role.PROPOSER), ALL)
                .answered(chenJing, true, as(chenJing, Role.INVITED), ALL)
                .submitted(false, 1, false, as(liNa, Role.PROPOSER), ALL)
                .moved(Step.SEND_BACK, as(committee, Role.COMMITTEE).saying("请补充数据"), ALL_AND_REASON);
        var changed = returned.reworded(text("案由二", "案据", "建议"), true, as(liNa, Role.PROPOSER));

        assertThat(changed.asked()).containsExactlyInAnyOrder(chenJing, wangQiang);
        assertThat(changed.answered(chenJing, true, as(chenJing, Role.INVITED), closed)
                        .people())
                .contains(chenJing);
        assertThat(changed.joinAnswered(author(wangQiang), true, as(wangQiang, Role.INVITED), closed)
                        .isAuthor(wangQiang))
                .isTrue();
        assertThat(changed.answered(chenJing, false, as(chenJing, Role.INVITED), closed)
                        .joinAnswered(author(wangQiang), false, as(wangQiang, Role.INVITED), closed)
                        .asked())
                .isEmpty();
    }

    @Test
    void whoLeftOneIsBackWithAnotherOfTheirsThatIsMergedIntoIt() {
        var why = as(wangQiang, Role.JOINT_PROPOSER).saying("工作变动");
        var hand = as(committee, Role.COMMITTEE).saying("内容相同");
        var left = joint(liNa, wangQiang).left(wangQiang, why).submitted(false, 1, false, as(liNa, Role.PROPOSER), ALL);
        var both = left.takenIn(submitted(wangQiang), null, hand);

        assertThat(both.hasLeft(wangQiang)).isFalse();
        assertThat(new CaseAtHand(both, Rules.usual(), CaseFile.EMPTY).raters()).containsExactly(liNa, wangQiang);
        assertThat(both.left(wangQiang, why).hasLeft(wangQiang)).isTrue();
    }

    @Test
    void theCommitteesLastStepIsUndoneUntilSomebodyActs() {
        var docketed = docketed(submitted(liNa));
        var committeeHand = as(committee, Role.COMMITTEE).saying("记错了");

        var undone = docketed.undone(committeeHand);
        assertThat(undone.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(undone.filing().docket()).isNull();
        assertThat(undone.log()).hasSize(docketed.log().size() + 1);
        var assigned = docketed.moved(Step.ASSIGN, committeeHand, ALL);
        assertThat(assigned.undone(committeeHand).stage()).isEqualTo(Stage.DOCKETED);
        assertThat(assigned.undone(committeeHand).filing().docket()).isNotNull();
        var received = assigned.moved(Step.RECEIVE, as(chenJing, Role.HANDLER), ALL);
        refused(() -> received.undone(committeeHand), ProposalRefusal.NOT_NOW);
        var returned =
                submitted(liNa, true).moved(Step.RETURN, as(chenJing, Role.HEAD).saying("请补充数据"), ALL_AND_REASON);
        refused(() -> returned.undone(committeeHand), SOMEBODY_ACTED);
    }

    @Test
    void threeAreMergedAndOneOfThemIsWithdrawnAgain() {
        var lead = submitted(liNa);
        var second = submitted(wangQiang);
        var third = submitted(chenJing);
        var hand = as(committee, Role.COMMITTEE).saying("内容相同");
        var both = lead.takenIn(second, text("合并", "案据", "建议"), hand).takenIn(third, null, hand);

        assertThat(both.authors()).extracting(Author::member).containsExactly(liNa, wangQiang, chenJing);
        assertThat(both.secondments()).hasSize(6);
        assertThat(both.wording().isMerged()).isTrue();
        assertThat(second.mergedInto(both, hand, ALL_AND_REASON).filing().mergedInto())
                .isEqualTo(lead.id());
        refused(() -> both.moved(Step.DECLINE, hand, EnumSet.of(Need.REASON)), OTHERS_MERGED_IN);

        var without = both.letGo(second.id(), List.of(), as(wangQiang, Role.PROPOSER));
        assertThat(without.authors()).extracting(Author::member).containsExactly(liNa, chenJing);
        assertThat(without.secondments()).hasSize(4);
        var alone = without.letGo(third.id(), List.of(), hand);
        assertThat(alone.authors()).isEqualTo(lead.authors());
        assertThat(alone.secondments()).isEqualTo(lead.secondments());
        assertThat(alone.wording().text()).isEqualTo(lead.wording().text());
        assertThat(alone.wordings()).as("nothing is lost").hasSize(3);
    }

    @Test
    void whatCameLateBecomesASuggestionWhereTheRulesSaySo() {
        var late = seconded(liNa).submitted(false, 9, true, as(liNa, Role.PROPOSER), ALL);
        var hand = as(committee, Role.COMMITTEE);

        refused(() -> late.docketed(docket(), true, hand), LATE_IS_A_SUGGESTION);
        assertThat(late.docketed(docket(), false, hand).stage()).isEqualTo(Stage.DOCKETED);
        refused(() -> late.moved(Step.MAKE_SUGGESTION, hand, Set.of(Need.NOTHING_MERGED_IN)), REASON_MISSING);
    }

    @Test
    void whoDoesNotGetReviewedInTimeIsPassedOnAndMarked() {
        var passed = submitted(liNa, true).passedUnreviewed(NOW);

        assertThat(passed.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(passed.filing().isUnreviewed()).isTrue();
        assertThat(passed.log().getLast().by()).isNull();
    }

    @Test
    void whyPeopleWereNotContentIsReadOnlyWhenTheRoundIsOverAndInNoOrderOfTheirs() {
        var ratings = List.of(
                not(1, wangQiang, "丙"),
                not(1, liNa, "甲"),
                new Rating(1, chenJing, Satisfaction.NOT, Satisfaction.BASICALLY, false, "乙", null, NOW),
                not(2, liNa, "丁"));

        assertThat(at(Stage.RATING, 1, ratings.subList(0, 3), List.of()).reasonsAgainst())
                .isEmpty();
        assertThat(at(Stage.SECOND_HANDLING, 1, ratings.subList(0, 3), List.of())
                        .reasonsAgainst())
                .containsExactly("丙", "甲");
        assertThat(at(Stage.RATING, 2, ratings, List.of()).reasonsAgainst()).containsExactly("丙", "甲");
        assertThat(at(Stage.ASSESSMENT, 2, ratings, List.of()).reasonsAgainst()).containsExactly("丁", "丙", "甲");
    }

    @Test
    void whoHandledItAndWasReplacedIsNotAskedToRate() {
        var handed =
                new Replacement(1, Replacement.Part.HANDLER, "总务处", wangQiang, "总务处", chenJing, "换人", committee, NOW);

        assertThat(at(Stage.RATING, 1, List.of(), List.of()).raters()).contains(liNa, wangQiang);
        assertThat(at(Stage.RATING, 1, List.of(), List.of(handed)).raters()).containsExactly(liNa);
    }

    /** Proposed by Li Na and seconded by Wang Qiang, who rates too. */
    private CaseAtHand at(Stage stage, int round, List<Rating> ratings, List<Replacement> replacements) {
        var one = draft(liNa)
                .invited(List.of(wangQiang), as(liNa, Role.PROPOSER), ALL)
                .answered(wangQiang, true, as(wangQiang, Role.INVITED), ALL);
        var usual = Rules.usual();
        return new CaseAtHand(
                new Proposal(
                        one.union(),
                        one.id(),
                        one.call(),
                        one.origin(),
                        one.authors(),
                        one.secondments(),
                        one.joint(),
                        one.wordings(),
                        one.filing(),
                        new Course(stage, Path.CASE, round, false, null),
                        one.log(),
                        0),
                new Rules(usual.circle(), 1, 0, false, false, true, true, true, 50, Scale.FOUR, usual.clocks()),
                new CaseFile(
                        null,
                        List.of(),
                        List.of(),
                        replacements,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ratings,
                        null,
                        List.of(),
                        null,
                        null));
    }

    private static Rating not(int round, MemberId member, String why) {
        return new Rating(round, member, Satisfaction.NOT, Satisfaction.NOT, false, why, null, NOW);
    }

    private static final Set<Need> ALL_AND_REASON = EnumSet.allOf(Need.class);

    private Proposal docketed(Proposal of) {
        return of.docketed(docket(), true, as(committee, Role.COMMITTEE));
    }

    private Docket docket() {
        return new Docket(call.series(), call.prefix("教育教学"), 1, NOW.toLocalDate());
    }

    private Proposal submitted(MemberId author) {
        return submitted(author, false);
    }

    private Proposal submitted(MemberId author, boolean toHead) {
        return seconded(author).submitted(toHead, 1, false, as(author, Role.PROPOSER), ALL);
    }

    private Proposal seconded(MemberId author) {
        var one = MemberId.next();
        var other = MemberId.next();
        return draft(author)
                .invited(List.of(one, other), as(author, Role.PROPOSER), ALL)
                .answered(one, true, as(one, Role.INVITED), ALL)
                .answered(other, true, as(other, Role.INVITED), ALL);
    }

    private Proposal joint(MemberId author, MemberId other) {
        return joins(draft(author).invitedToJoin(List.of(other), as(author, Role.PROPOSER), ALL), other);
    }

    private static Proposal joins(Proposal asked, MemberId one) {
        return asked.joinAnswered(author(one), true, as(one, Role.INVITED), ALL);
    }

    private static Author author(MemberId one) {
        return new Author(one, "", null);
    }

    private Proposal draft(MemberId author) {
        return Proposal.drafted(
                call,
                new Origin(false, null, "", false),
                new Author(author, "", null),
                text("案由一", "案据", "建议"),
                true,
                as(author, Role.PROPOSER));
    }

    private static Text text(String title, String grounds, String measures) {
        return new Text("教育教学", title, grounds, measures, "");
    }

    private static Hand as(MemberId by, Role role) {
        return Hand.of(by, role, NOW);
    }

    private static void refused(ThrowingCallable step, ProposalRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
