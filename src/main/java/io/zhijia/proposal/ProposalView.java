package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One proposal as a person sees it.
 *
 * @param isWhole people, versions and steps too, beside what everybody sees
 * @param roles as what this person may act
 * @param isInTime whether it may still be seconded and joined
 * @param opinions of the committee's members, for the committee
 * @param lead it was merged into this one; null if it was not
 * @param merged those merged into it
 * @param line as everybody sees it in a list: department, how far it is carried out
 * @param limit until when whoever is on turn has time; null where nobody must do anything by a day
 * @param answer that was opened to everybody; null before
 * @param files that go with what this person may read
 * @param mayAddFiles to the text
 * @param help what to go through before it is sent in
 * @param forwarding to the union above; null where nobody thought of it
 */
record ProposalView(
        Proposal proposal,
        Call call,
        boolean isWhole,
        Set<Role> roles,
        boolean isInTime,
        List<ScreeningOpinion> opinions,
        @Nullable Proposal lead,
        List<Proposal> merged,
        Map<MemberId, String> names,
        ProposalLine line,
        @Nullable Limit limit,
        @Nullable Published answer,
        Enclosed files,
        boolean mayAddFiles,
        CallHelp help,
        @Nullable Forwarding forwarding) {

    private static final Set<Step> IN_TIME_ONLY = EnumSet.of(
            Step.INVITE, Step.SECOND, Step.REFUSE_TO_SECOND, Step.INVITE_JOINT, Step.JOIN, Step.REFUSE_TO_JOIN);

    /**
     * Until when.
     *
     * @param left working days, below nought when it is over
     */
    record Limit(LocalDate due, int left, boolean isPaused) {}

    /** Whether this person may take that step now, as far as the course goes. */
    boolean may(Step step) {
        return (isInTime || !IN_TIME_ONLY.contains(step))
                && roles.stream().anyMatch(role -> proposal.course().allows(step, role));
    }

    /** Whether its people and the committee are still at it, so that what was said before matters. */
    boolean isBeingDecided() {
        return isWhole && !Stage.SCREENED.contains(proposal.stage()) && proposal.stage() != Stage.WITHDRAWN;
    }

    /** Whether they are asked to second and have not answered. */
    boolean isAsked(MemberId member) {
        return proposal.secondments().stream().anyMatch(one -> one.member().equals(member) && one.isWaiting());
    }

    boolean isAskedToJoin(MemberId member) {
        return proposal.askedToJoin().anyMatch(member::equals);
    }

    /** Whether they joined and may still leave; whoever wrote it withdraws the whole. */
    boolean mayLeave(MemberId member) {
        return may(Step.LEAVE)
                && !proposal.author().member().equals(member)
                && proposal.isAuthor(member)
                && !proposal.hasLeft(member);
    }

    /** Who could be asked, to second or to propose it too: nobody who has a part in it. */
    boolean isFree(String member) {
        return Stream.of(
                        proposal.authors().stream().map(Author::member),
                        proposal.secondments().stream().map(Secondment::member),
                        proposal.joint().stream().map(JointInvitation::member))
                .flatMap(all -> all)
                .noneMatch(one -> one.toString().equals(member));
    }

    /** Who was asked to propose it too; who said no or went before it was sent in is known to whoever asked only. */
    List<JointInvitation> joint(MemberId me) {
        return proposal.joint().stream()
                .filter(one -> !one.isOver()
                        || proposal.isAuthor(one.member())
                        || proposal.author().member().equals(me)
                        || one.member().equals(me))
                .toList();
    }

    /** What everybody may know: that it went to the union above, and what that one does with it. */
    @Nullable Forwarding sentUp() {
        return forwarding != null && forwarding.isReadable() ? forwarding : null;
    }

    /** The words in which the union above answered, which tell of the text; empty for whoever may not read that. */
    String cameDown() {
        var settled = forwarding == null ? null : forwarding.settled();
        return settled == null || !isReadable() ? "" : settled.text();
    }

    /** Text and names: to its people, and once it is screened to all if the proposer agreed. */
    boolean isReadable() {
        return isReadable(proposal, isWhole);
    }

    static boolean isReadable(Proposal proposal, boolean isWhole) {
        return isWhole
                || (Stage.SCREENED.contains(proposal.stage())
                        && proposal.wording().isOpen());
    }

    /** Whether it could still be taken apart, and nobody has decided on it yet. */
    boolean mayDispute() {
        return lead != null && lead.course().allows(Step.LET_GO) && proposal.isUndisputed();
    }

    /** Whether there is no more for them to see than the title and what they said. */
    boolean isDeclined() {
        return !isWhole && !Stage.SCREENED.contains(proposal.stage());
    }

    /** What this person said to being asked, and when. */
    List<Said> said(MemberId me) {
        return Stream.concat(
                        proposal.secondments().stream()
                                .filter(one -> one.member().equals(me))
                                .map(one -> new Said(one.answer().word(), one.answeredAt())),
                        proposal.joint().stream()
                                .filter(one -> one.member().equals(me))
                                .map(one -> new Said(one.answer().word(), one.answeredAt())))
                .toList();
    }

    /** @param word message key */
    record Said(String word, @Nullable LocalDateTime at) {}

    String name(@Nullable MemberId member) {
        return member == null ? "" : names.getOrDefault(member, "");
    }

    /** How many propose it now. */
    long proposing() {
        return proposal.proposing().count();
    }

    /** Whether the rules want more to propose it; one in the name of a delegation has other rules. */
    boolean isShortOfProposers() {
        return !proposal.origin().isCollective() && proposing() < call.rules().proposers();
    }

    long accepted() {
        return proposal.secondments().stream().filter(Secondment::isAccepted).count();
    }
}
