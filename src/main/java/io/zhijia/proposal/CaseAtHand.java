package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingRefusal.NOT_ASSIGNED;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.Extension;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal with its rules and everything that came of it, as it is on the desk of whoever takes the next step. */
record CaseAtHand(Proposal proposal, Rules rules, CaseFile file) {

    UnionId union() {
        return proposal.union();
    }

    ProposalId id() {
        return proposal.id();
    }

    int round() {
        return proposal.course().round();
    }

    Assignment assignment() {
        return file.assignment().orElseThrow(() -> new Refusal(NOT_ASSIGNED));
    }

    /** Answers for the department, or does the work for who does. */
    boolean isHandler(MemberId member) {
        return answersForIt(member) || file.clerk().filter(member::equals).isPresent();
    }

    boolean answersForIt(MemberId member) {
        return file.assignment()
                .filter(one -> one.department().assignee().equals(member))
                .isPresent();
    }

    private boolean wasClerk(MemberId member) {
        return file.clerks().stream().anyMatch(one -> member.equals(one.member()));
    }

    /**
     * Asked for an instruction before it is given to anybody, in charge of the department it was given to, or asked to sign
     * in the place of that one.
     */
    boolean isLeader(MemberId member) {
        return isAskedToInstruct(member)
                || isAskedToSign(member)
                || file.assignment().filter(one -> one.leader().equals(member)).isPresent();
    }

    boolean isAskedToInstruct(MemberId member) {
        return AssignmentService.WAITING.contains(proposal.stage())
                && Optional.ofNullable(file.instruction())
                        .filter(one -> one.waitsFor(member))
                        .isPresent();
    }

    private boolean isAskedToSign(MemberId member) {
        return proposal.stage() == Stage.SIGN_OFF
                && file.signsAbove(round()).filter(member::equals).isPresent();
    }

    private boolean wasAskedToSign(MemberId member) {
        return file.signOffs().stream().anyMatch(one -> member.equals(one.to()));
    }

    boolean isKeeper(MemberId member) {
        return file.assignment().filter(one -> one.keeper().equals(member)).isPresent();
    }

    /** Whether they see the case whole, whoever else does. */
    boolean concerns(MemberId member) {
        return proposal.isAuthor(member)
                || raters().contains(member)
                || wasAskedToSign(member)
                || wasClerk(member)
                || Optional.ofNullable(file.instruction())
                        .filter(one -> one.leader().equals(member))
                        .isPresent()
                || file.assignments().stream()
                        .anyMatch(one -> one.isHandledBy(member)
                                || one.leader().equals(member)
                                || one.keeper().equals(member))
                || file.replacements().stream().anyMatch(one -> one.from().equals(member));
    }

    /** Whoever had a hand in it, now or before it was handed back, or signed. */
    boolean wasHandledBy(MemberId member) {
        return wasAskedToSign(member)
                || wasClerk(member)
                || file.assignments().stream()
                        .filter(given -> !given.isUndone())
                        .anyMatch(given ->
                                given.isHandledBy(member) || given.leader().equals(member))
                || file.replacements().stream()
                        .filter(one -> one.part() != Replacement.Part.KEEPER)
                        .anyMatch(one -> one.from().equals(member));
    }

    /**
     * Who rates: the proposers who have not left since, and where the rules say so those who seconded, but nobody who had a
     * hand in it; the proposer first.
     */
    Set<MemberId> raters() {
        var seconders = proposal.secondments().stream()
                .filter(one -> rules.secondersRate() && one.isAccepted())
                .map(Secondment::member);
        return Stream.concat(proposal.proposing(), seconders)
                .filter(one -> !wasHandledBy(one))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whom it goes on record with: proposers, those who seconded, and who handles it or helps. */
    Set<MemberId> people() {
        var handling = Stream.concat(
                file.assignment().stream().flatMap(Assignment::departments).map(Assignment.Department::assignee),
                file.clerk().stream());
        return Stream.concat(proposal.people().stream(), handling).collect(Collectors.toUnmodifiableSet());
    }

    /** What those who were not content said, in no order that tells who; of a round only once all of it is in. */
    List<String> reasonsAgainst() {
        return file.ratings().stream()
                .filter(one -> one.round() < round() || !proposal.course().allows(Step.RATE))
                .filter(one -> one.isDissatisfied() && !one.reason().isBlank())
                .map(Rating::reason)
                .sorted()
                .toList();
    }

    /** When the proposers first had an answer. */
    Optional<LocalDate> firstSentOn() {
        return file.answers().stream()
                .map(Answer::sentOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether that is later than it was asked for, with what was granted and waited on top. */
    boolean isAfterItsDay(LocalDate day) {
        var waited = file.pauses().stream()
                .filter(pause -> pause.from().isBefore(day))
                .mapToLong(pause -> pause.days(day))
                .sum();
        var granted = file.extensions().stream()
                .filter(one -> !one.at().toLocalDate().isAfter(day))
                .mapToInt(Extension::days)
                .sum();
        return file.assignment()
                .filter(given -> day.isAfter(given.due().plusDays(waited + granted)))
                .isPresent();
    }

    /** More time this round already got. */
    List<Extension> extendedInRound() {
        return file.extensions(proposal.handledAgainAt().orElse(LocalDateTime.MIN));
    }

    /** What this person said of the answer of this round. */
    Optional<Rating> rating(MemberId member) {
        return file.ratings().stream()
                .filter(one -> one.round() == round() && one.member().equals(member))
                .findFirst();
    }

    /** Docket number; empty for a suggestion. */
    String number() {
        var docket = proposal.filing().docket();
        return docket == null ? "" : docket.number();
    }

    boolean allows(Step step, Role as) {
        return proposal.course().allows(step, as);
    }

    Optional<Turn> turn() {
        return Turn.of(proposal, rules, file);
    }
}
