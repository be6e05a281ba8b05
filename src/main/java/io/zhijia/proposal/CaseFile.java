package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.proposal.Deadline.Pause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a proposal since it was assigned; everything is added and nothing taken away.
 *
 * @param instruction asked of a leader, or given; null where nobody was asked
 * @param clerks whom departments named, the latest of the assignment that holds being the one
 * @param publishedOn when the answer was opened to everybody; null before
 * @param passed to the union above; null where it did not go there, or a proposer no longer agrees
 */
record CaseFile(
        @Nullable Instruction instruction,
        List<Assignment> assignments,
        List<Clerk> clerks,
        List<Replacement> replacements,
        List<Plan> plans,
        List<Talk> talks,
        List<Extension> extensions,
        List<Interruption> interruptions,
        List<Answer> answers,
        List<SignOff> signOffs,
        List<Rating> ratings,
        @Nullable Assessment assessment,
        List<Progress> progress,
        @Nullable LocalDate publishedOn,
        @Nullable Passed passed) {

    /**
     * 经办人: does the work for whoever answers for the department.
     *
     * @param member null where that one does it alone again
     */
    record Clerk(int number, int assignment, @Nullable MemberId member, MemberId by, LocalDateTime at) {}

    /** 办理方案 */
    record Plan(int round, String text, LocalDate expected, MemberId by, LocalDateTime at) {}

    /** 与提案人沟通 */
    record Talk(int number, int round, LocalDate on, Way way, String summary, MemberId by, LocalDateTime at) {

        enum Way {
            VISIT,
            MEETING,
            PHONE,
            LETTER;

            /** Message key of its name. */
            String word() {
                return "handling.talk." + name();
            }
        }
    }

    /** More time (延期), once in each round. */
    record Extension(int number, int days, String reason, MemberId by, LocalDateTime at) {}

    /** Waiting for somebody else (中止). */
    record Interruption(int number, Pause pause, String reason, MemberId by, LocalDateTime at) {}

    /**
     * One wording of the answer.
     *
     * @param number of the wording; what follows a sent one is a correction
     * @param correction why it was corrected; empty before it was sent
     * @param sentOn the proposers have it since; null while it is a draft
     */
    record Answer(
            int round,
            int number,
            String text,
            Outcome outcome,
            @Nullable LocalDate planned,
            @Nullable Money cost,
            String correction,
            MemberId by,
            LocalDateTime at,
            @Nullable LocalDate sentOn) {

        /** Promised for a day. */
        boolean isPlanned() {
            return planned != null && outcome.isFollowed();
        }

        Answer sent(LocalDate today) {
            return new Answer(round, number, text, outcome, planned, cost, correction, by, at, today);
        }
    }

    /**
     * 领导审签
     *
     * @param to who is asked to sign instead (校长); null where nobody is, or they write on paper
     */
    record SignOff(
            int number,
            int round,
            Verdict verdict,
            String opinion,
            MemberId by,
            LocalDateTime at,
            @Nullable MemberId to) {

        enum Verdict {
            SIGNED,
            RETURNED,
            TO_PRINCIPAL;

            /** Message key of its name. */
            String word() {
                return "handling.signOff." + name();
            }
        }
    }

    /** What the committee says after two answers nobody was content with. */
    record Assessment(String text, @Nullable LocalDate presidiumOn, MemberId by, LocalDateTime at) {}

    /** How far it is carried out. */
    record Progress(
            int number,
            int percent,
            LocalDate on,
            String what,
            String evidence,
            @Nullable LocalDate next,
            String keeperSays,
            MemberId by,
            LocalDateTime at) {}

    /**
     * Passed on to the union above (转呈上级).
     *
     * @param word what that one does with it, and in its words; null before it has answered
     */
    record Passed(LocalDate on, String to, Forwarding.@Nullable Word word, String reply) {}

    static final CaseFile EMPTY = new CaseFile(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), null, List.of(), null, null);

    /** What the leader said before it was assigned; empty while nobody said anything. */
    Optional<Instruction> instructed() {
        return Optional.ofNullable(instruction).filter(Instruction::isGiven);
    }

    /** The one that holds; empty before the first and after it was handed back. */
    Optional<Assignment> assignment() {
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(assignments.getLast()).filter(last -> last.handBack() == null);
    }

    /** Who does the work for the department that has it. */
    Optional<MemberId> clerk() {
        return assignment()
                .flatMap(given -> clerks.stream()
                        .filter(one -> one.assignment() == given.number())
                        .reduce((earlier, later) -> later))
                .map(Clerk::member);
    }

    Optional<Answer> answer(int round) {
        return answers.stream().filter(one -> one.round() == round).reduce((earlier, later) -> later);
    }

    /** What the proposers have in their hands. */
    Optional<Answer> sent() {
        return answers.stream().filter(one -> one.sentOn() != null).reduce((earlier, later) -> later);
    }

    /** Who signs in the leader's place, as long as nobody has said anything since. */
    Optional<MemberId> signsAbove(int round) {
        return signOffs.isEmpty() || signOffs.getLast().round() != round
                ? Optional.empty()
                : Optional.ofNullable(signOffs.getLast().to());
    }

    boolean hasTalked(int round) {
        return talks.stream().anyMatch(talk -> talk.round() == round);
    }

    Optional<Plan> plan(int round) {
        return plans.stream().filter(plan -> plan.round() == round).findFirst();
    }

    boolean isPaused() {
        return interruptions.stream().anyMatch(one -> one.pause().until() == null);
    }

    /** How far it is carried out, as last noted. */
    int percent() {
        return progress.isEmpty() ? 0 : progress.getLast().percent();
    }

    /** Nothing is left to do: solved at once or kept for reference, or carried out. */
    boolean isAtItsEnd() {
        return sent().map(Answer::outcome)
                        .filter(outcome -> !outcome.isFollowed())
                        .isPresent()
                || isSeenCarriedOut();
    }

    /** 落实: solved at once, or carried out, shown, and seen by who follows it. */
    boolean isCarriedOut() {
        return sent().map(Answer::outcome).filter(Outcome::isSolved).isPresent() || isSeenCarriedOut();
    }

    private boolean isSeenCarriedOut() {
        return !progress.isEmpty()
                && progress.getLast().percent() == 100
                && !progress.getLast().evidence().isBlank()
                && !progress.getLast().keeperSays().isBlank();
    }

    List<Pause> pauses() {
        return interruptions.stream().map(Interruption::pause).toList();
    }

    /** More time granted since: each round has its own. */
    List<Extension> extensions(LocalDateTime since) {
        return extensions.stream().filter(one -> !one.at().isBefore(since)).toList();
    }
}
