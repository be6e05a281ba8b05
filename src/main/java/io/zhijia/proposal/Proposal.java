package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.ANSWERED_THE_INVITATION;
import static io.zhijia.proposal.ProposalRefusal.INVITED_ALREADY;
import static io.zhijia.proposal.ProposalRefusal.LATE_IS_A_SUGGESTION;
import static io.zhijia.proposal.ProposalRefusal.LEFT_ALREADY;
import static io.zhijia.proposal.ProposalRefusal.NOTHING_CHANGED;
import static io.zhijia.proposal.ProposalRefusal.NOT_INVITED;
import static io.zhijia.proposal.ProposalRefusal.NOT_INVITED_TO_JOIN;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.proposal.ProposalRefusal.OWN_PROPOSAL;
import static io.zhijia.proposal.ProposalRefusal.TEXT_CHANGED;
import static io.zhijia.proposal.ProposalRefusal.WITHDRAW_THE_WHOLE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Secondment.Answer;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal (提案), from its first draft to the archive. Immutable: each step gives the proposal as it stands afterwards, or
 * is refused. Texts and steps taken are only ever added.
 *
 * @param authors the first wrote it, who was asked to and joined follows; merged ones bring theirs
 * @param joint who was asked to propose it too, and what they said
 */
record Proposal(
        UnionId union,
        ProposalId id,
        CallId call,
        Origin origin,
        List<Author> authors,
        List<Secondment> secondments,
        List<JointInvitation> joint,
        List<Wording> wordings,
        Filing filing,
        Course course,
        List<Taken> log,
        int version) {

    /**
     * How it came about.
     *
     * @param isCollective 以代表团名义
     * @param delegation id of the author's; null if none
     * @param isPaper typed in from a paper form
     */
    record Origin(boolean isCollective, @Nullable UUID delegation, String delegationName, boolean isPaper) {}

    static Proposal drafted(Call call, Origin origin, Author author, Text text, boolean open, Hand hand) {
        var by = author.member();
        return new Proposal(
                call.union(),
                ProposalId.next(),
                call.id(),
                origin,
                List.of(author),
                List.of(),
                List.of(),
                List.of(Wording.of(1, text, open, false, by, hand.at())),
                Filing.NONE,
                Course.BEGUN,
                List.of(new Taken(
                        1,
                        Step.WRITE,
                        Stage.DRAFT,
                        Stage.DRAFT,
                        hand.by(),
                        hand.as().name(),
                        hand.at(),
                        hand.opinion())),
                0);
    }

    /** Any step: where it leads is the business of {@link Course}; it is written down. */
    Proposal moved(Step step, Hand hand, Set<Need> met) {
        var next = course.after(step, hand.as(), met);
        var line = new Taken(
                log.size() + 1,
                step,
                stage(),
                next.stage(),
                hand.by(),
                hand.as().name(),
                hand.at(),
                hand.opinion());
        return new Proposal(
                union,
                id,
                call,
                origin,
                authors,
                secondments,
                joint,
                wordings,
                filing,
                next,
                added(log, line),
                version);
    }

    Proposal reworded(Text text, boolean open, Hand hand) {
        refuseIf(text.equals(wording().text()) && open == wording().isOpen(), NOTHING_CHANGED);
        var next = Wording.of(wordings.size() + 1, text, open, false, author().member(), hand.at());
        var moved = moved(Step.REWORD, hand, hand.having()).with(added(wordings, next));
        return text.equals(wording().text()) ? moved : moved.askedAgain(next.number(), hand.at());
    }

    /** Another text: whoever stood behind the one before is asked once more. */
    private Proposal askedAgain(int wording, LocalDateTime at) {
        return seconded(secondments.stream()
                        .map(one -> one.askedAgain(wording, at))
                        .toList())
                .joined(joint.stream().map(one -> one.askedAgain(wording, at)).toList())
                .of(authors.stream().filter(one -> !wasInvited(one.member())).toList());
    }

    Proposal invited(Collection<MemberId> people, Hand hand, Set<Need> met) {
        for (var one : people) {
            refuseIf(isAuthor(one), OWN_PROPOSAL);
            refuseIf(secondments.stream().anyMatch(known -> known.member().equals(one)), INVITED_ALREADY);
            refuseIf(joint.stream().anyMatch(known -> known.member().equals(one) && !known.isOver()), INVITED_ALREADY);
        }
        var fresh = people.stream().map(one -> Secondment.asked(one, wording().number(), hand.at()));
        return moved(Step.INVITE, hand, inTime(met))
                .seconded(Stream.concat(secondments.stream(), fresh).toList());
    }

    /** 附议、谢绝: once, and never one's own. */
    Proposal answered(MemberId member, boolean accepts, Hand hand, Set<Need> met) {
        refuseIf(isAuthor(member), OWN_PROPOSAL);
        var asked =
                secondments.stream().filter(one -> one.member().equals(member)).findFirst();
        refuseIf(asked.isEmpty(), NOT_INVITED);
        refuseIf(asked.filter(Secondment::isWaiting).isEmpty(), ANSWERED_THE_INVITATION);
        return moved(accepts ? Step.SECOND : Step.REFUSE_TO_SECOND, hand, inTime(met))
                .seconded(secondments.stream()
                        .map(one -> one.member().equals(member) ? one.answered(accepts, hand.at()) : one)
                        .toList());
    }

    /** 邀请联名: nobody does both, second and propose. */
    Proposal invitedToJoin(Collection<MemberId> people, Hand hand, Set<Need> met) {
        for (var one : people) {
            refuseIf(isAuthor(one), OWN_PROPOSAL);
            refuseIf(wasInvited(one), INVITED_ALREADY);
            refuseIf(
                    secondments.stream()
                            .anyMatch(known -> known.member().equals(one) && known.answer() != Answer.DECLINED),
                    INVITED_ALREADY);
        }
        var fresh =
                people.stream().map(one -> JointInvitation.asked(one, wording().number(), hand.at()));
        return moved(Step.INVITE_JOINT, hand, inTime(met))
                .joined(Stream.concat(joint.stream(), fresh).toList());
    }

    /** 联名、谢绝联名: who joins is an author from then on. */
    Proposal joinAnswered(Author author, boolean joins, Hand hand, Set<Need> met) {
        refuseIf(isAuthor(author.member()), OWN_PROPOSAL);
        var asked = invitation(author.member());
        refuseIf(asked.isEmpty(), NOT_INVITED_TO_JOIN);
        refuseIf(asked.filter(JointInvitation::isWaiting).isEmpty(), ANSWERED_THE_INVITATION);
        var answered = moved(joins ? Step.JOIN : Step.REFUSE_TO_JOIN, hand, inTime(met))
                .joined(joint.stream()
                        .map(one -> one.member().equals(author.member()) ? one.answered(joins, hand.at()) : one)
                        .toList());
        return joins ? answered.of(added(authors, author)) : answered;
    }

    /** Sent in once and given back, it may be changed after the last day: who stood behind it, or others, can do so again. */
    private Set<Need> inTime(Set<Need> met) {
        return wasSentIn()
                ? Stream.concat(met.stream(), Stream.of(Need.CALL_OPEN)).collect(Collectors.toUnmodifiableSet())
                : met;
    }

    /** Whoever answers has read the text that counts, and not one before it. */
    void refuseUnlessAbout(int wordingRead) {
        refuseIf(wording().number() != wordingRead, TEXT_CHANGED);
    }

    /**
     * 退出联名, with a reason. Before it is sent in the name goes; afterwards it stays on what was sent in, and no rating is
     * waited for. Whoever wrote it withdraws the whole.
     */
    Proposal left(MemberId member, Hand hand) {
        refuseIf(!isAuthor(member), NOT_YOUR_PART);
        refuseIf(author().member().equals(member), WITHDRAW_THE_WHOLE);
        refuseIf(hasLeft(member), LEFT_ALREADY);
        var gone = invitation(member)
                .orElseGet(() -> JointInvitation.asked(member, wording().number(), hand.at()))
                .left(hand.at());
        var others = joint.stream().filter(one -> !one.member().equals(member)).toList();
        var next = moved(Step.LEAVE, hand, hand.having()).joined(added(others, gone));
        return Stage.WRITTEN.contains(stage())
                ? next.of(authors.stream()
                        .filter(one -> !one.member().equals(member))
                        .toList())
                : next;
    }

    /** @param number for the first time it is sent in */
    Proposal submitted(boolean toHead, int number, boolean late, Hand hand, Set<Need> met) {
        var next = moved(toHead ? Step.SUBMIT_TO_HEAD : Step.SUBMIT, hand, met);
        return next.filed(filing.submitted(number, hand.at().toLocalDate(), late));
    }

    Proposal passedUnreviewed(LocalDateTime at) {
        return moved(Step.PASS_UNREVIEWED, Hand.ofTime(at), Set.of()).filed(filing.unreviewed());
    }

    /** The committee takes it as it stands: whoever had it is not there any more. */
    Proposal takenUp(Hand hand, Set<Need> met) {
        var next = moved(Step.TAKE_UP, hand, met);
        return stage() == Stage.HEAD_REVIEW ? next.filed(filing.unreviewed()) : next;
    }

    Proposal docketed(Filing.Docket docket, boolean lateIsSuggestion, Hand hand) {
        refuseIf(filing.isLate() && lateIsSuggestion, LATE_IS_A_SUGGESTION);
        return moved(Step.DOCKET, hand, hand.having(Need.SECONDERS)).filed(filing.docketed(docket));
    }

    /** Under another subject: a version like any other, whose words are the same. */
    Proposal reclassified(String subject, Hand hand) {
        var is = wording();
        refuseIf(subject.equals(is.text().subject()), NOTHING_CHANGED);
        return moved(Step.RECLASSIFY, hand, hand.having())
                .with(added(
                        wordings,
                        Wording.of(
                                wordings.size() + 1,
                                is.text().under(subject),
                                is.isOpen(),
                                is.isMerged(),
                                by(hand),
                                hand.at())));
    }

    /** A committee's own last step taken back. */
    Proposal undone(Hand hand) {
        var next = moved(Step.UNDO, hand, hand.having());
        return Stage.ON_THE_TABLE.contains(next.stage()) ? next.filed(filing.docketed(null)) : next;
    }

    /** Goes into another; nothing of it is lost. */
    Proposal mergedInto(Proposal lead, Hand hand, Set<Need> met) {
        return moved(Step.MERGE, hand, met).filed(filing.merged(lead.id()));
    }

    Proposal unmerged(Hand hand) {
        return moved(Step.UNMERGE, hand, hand.having(Need.LEAD_CASE)).filed(filing.merged(null));
    }

    /** Whoever wrote it does not agree: once for each merging. */
    Proposal disputed(Hand hand) {
        return moved(Step.DISPUTE, hand, isUndisputed() ? hand.having(Need.FIRST_DISPUTE) : hand.having());
    }

    /** Nobody has said anything against this merging. */
    boolean isUndisputed() {
        var steps = log.stream().map(Taken::step).toList();
        return steps.lastIndexOf(Step.DISPUTE) < steps.lastIndexOf(Step.MERGE);
    }

    Proposal upheld(Hand hand) {
        return moved(Step.UPHOLD, hand, hand.having());
    }

    Proposal withdrawn(Hand hand, Set<Need> met) {
        return moved(Step.WITHDRAW, hand, met).filed(filing.merged(null));
    }

    /**
     * Takes in the people of a merged one, their origin shown, and a new text where one was agreed on. Who had left this one
     * without a trace and wrote the other is back with it.
     */
    Proposal takenIn(Proposal merged, @Nullable Text agreed, Hand hand) {
        var next = moved(Step.TAKE_IN, hand, hand.having()).joinedBy(merged);
        return agreed == null
                ? next
                : next.with(added(
                        wordings,
                        Wording.of(wordings.size() + 1, agreed, wording().isOpen(), true, by(hand), hand.at())));
    }

    /** Whoever stands behind it comes, each once: who only was asked here seconds from now on. */
    private Proposal joinedBy(Proposal merged) {
        var coming = merged.authors().stream()
                .filter(one -> !isAuthor(one.member()) && !merged.hasLeft(one.member()))
                .map(one -> one.from(merged.id()))
                .toList();
        var seconding = merged.secondments().stream()
                .filter(one -> one.isAccepted() && !isSecondedBy(one.member()))
                .map(one -> one.from(merged.id()))
                .toList();
        return of(Stream.concat(authors.stream(), coming.stream()).toList())
                .seconded(Stream.concat(
                                secondments.stream()
                                        .filter(one -> seconding.stream()
                                                .noneMatch(
                                                        other -> other.member().equals(one.member()))),
                                seconding.stream())
                        .toList())
                .joined(joint.stream()
                        .filter(one -> !one.hasLeft()
                                || coming.stream()
                                        .noneMatch(author -> author.member().equals(one.member())))
                        .toList());
    }

    private boolean isSecondedBy(MemberId member) {
        return secondments.stream()
                .anyMatch(one -> one.isAccepted() && one.member().equals(member));
    }

    /**
     * Those who came with it leave again; a text written for both stays among the versions.
     *
     * @param others that stay merged in: who stands behind one of them too stays with it
     */
    Proposal letGo(ProposalId merged, List<Proposal> others, Hand hand) {
        var left = moved(Step.LET_GO, hand, hand.having())
                .of(authors.stream().filter(one -> !merged.equals(one.origin())).toList())
                .seconded(secondments.stream()
                        .filter(one -> !merged.equals(one.origin()))
                        .toList());
        var next = left;
        for (var one : others) {
            next = next.joinedBy(one);
        }
        var own = ownWording();
        return !wording().isMerged() || next.authors().stream().anyMatch(one -> one.origin() != null)
                ? next
                : next.with(added(
                        wordings,
                        Wording.of(wordings.size() + 1, own.text(), own.isOpen(), false, own.by(), hand.at())));
    }

    /** When it was to be handled once more; empty in the first round. */
    Optional<LocalDateTime> handledAgainAt() {
        return log.reversed().stream()
                .filter(taken -> taken.step() == Step.HANDLE_AGAIN)
                .findFirst()
                .map(Taken::at);
    }

    Stage stage() {
        return course.stage();
    }

    Author author() {
        return authors.getFirst();
    }

    /** The text that counts: the latest. */
    Wording wording() {
        return wordings.getLast();
    }

    /** The version before that one; of the first itself. */
    Wording before(Wording version) {
        return wordings.get(Math.max(0, version.number() - 2));
    }

    String title() {
        return wording().text().title();
    }

    /** Whether it was submitted before, wherever it is now. */
    boolean wasSentIn() {
        return filing.submittedOn() != null;
    }

    /** Whether they are asked to second it or to propose it too, or have seconded it. */
    boolean isInvited(MemberId member) {
        return secondments.stream().anyMatch(one -> one.member().equals(member) && one.answer() != Answer.DECLINED)
                || askedToJoin().anyMatch(member::equals);
    }

    /** Whether they said no, or went before it was sent in: they have no part in it, and read nothing of it. */
    boolean hasDeclined(MemberId member) {
        return !isAuthor(member)
                && !isInvited(member)
                && (wasInvited(member)
                        || secondments.stream().anyMatch(one -> one.member().equals(member)));
    }

    boolean isAuthor(MemberId member) {
        return authors.stream().anyMatch(one -> one.member().equals(member));
    }

    /** Whether they have proposed it and then gone: their name stays. */
    boolean hasLeft(MemberId member) {
        return invitation(member).filter(JointInvitation::hasLeft).isPresent();
    }

    /** Who proposes it and has not gone since; whoever wrote it first. */
    Stream<MemberId> proposing() {
        return authors.stream().map(Author::member).filter(one -> !hasLeft(one));
    }

    private boolean wasInvited(MemberId member) {
        return invitation(member).isPresent();
    }

    private Optional<JointInvitation> invitation(MemberId member) {
        return joint.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    /** Who proposed it and who seconded it. */
    Set<MemberId> people() {
        return Stream.concat(
                        authors.stream().map(Author::member),
                        secondments.stream().filter(Secondment::isAccepted).map(Secondment::member))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who is asked to second it, or to propose it too, and has not answered. */
    Stream<MemberId> asked() {
        return Stream.concat(secondments.stream().filter(Secondment::isWaiting).map(Secondment::member), askedToJoin());
    }

    Stream<MemberId> askedToJoin() {
        return joint.stream().filter(JointInvitation::isWaiting).map(JointInvitation::member);
    }

    /** Since when it has been where it is: on the committee's table from the day it came there, whoever has looked at it. */
    LocalDateTime since() {
        return log.reversed().stream()
                .filter(line -> line.from() != line.to())
                .filter(line -> line.from() != Stage.SUBMITTED || line.to() != Stage.SCREENING)
                .findFirst()
                .orElse(log.getFirst())
                .at();
    }

    String path() {
        return "/proposals/" + id;
    }

    private Wording ownWording() {
        return wordings.reversed().stream()
                .filter(one -> !one.isMerged())
                .findFirst()
                .orElseThrow();
    }

    private MemberId by(Hand hand) {
        var by = hand.by();
        return by == null ? author().member() : by;
    }

    private Proposal with(List<Wording> texts) {
        return new Proposal(union, id, call, origin, authors, secondments, joint, texts, filing, course, log, version);
    }

    private Proposal seconded(List<Secondment> by) {
        return new Proposal(union, id, call, origin, authors, by, joint, wordings, filing, course, log, version);
    }

    private Proposal joined(List<JointInvitation> by) {
        return new Proposal(union, id, call, origin, authors, secondments, by, wordings, filing, course, log, version);
    }

    private Proposal filed(Filing as) {
        return new Proposal(union, id, call, origin, authors, secondments, joint, wordings, as, course, log, version);
    }

    Proposal of(List<Author> people) {
        return new Proposal(
                union, id, call, origin, people, secondments, joint, wordings, filing, course, log, version);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
