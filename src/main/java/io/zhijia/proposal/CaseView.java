package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.Enclosure.Place;
import io.zhijia.proposal.Ratings.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as one person sees it.
 *
 * @param open what this person may do next
 * @param due when whoever is on turn must have done it; null where nobody must
 * @param left working days until then
 * @param isDissolved whether the department is no longer there
 * @param seesDrafts of answers, working on them or signing them
 * @param mayType whether they may type a rating on paper
 * @param files that go with what this person may read
 * @param openToFiles where they may add some
 * @param pressed how often it was urged, and reported upward
 * @param seesRatings the department sees them only when all are in
 */
record CaseView(
        CaseAtHand one,
        String number,
        Map<MemberId, String> names,
        Set<Step> open,
        @Nullable LocalDate due,
        int left,
        boolean isDissolved,
        boolean mayHandBack,
        boolean mayDraft,
        boolean seesDrafts,
        Ratings ratings,
        boolean seesRatings,
        boolean mayRate,
        boolean mayType,
        Enclosed files,
        Set<Place> openToFiles,
        MemberId me,
        List<Pressed> pressed,
        LocalDate today) {

    Proposal proposal() {
        return one.proposal();
    }

    CaseFile file() {
        return one.file();
    }

    Stage stage() {
        return one.proposal().stage();
    }

    String path() {
        return HandlingController.path(one.id());
    }

    boolean may(Step step) {
        return open.contains(step);
    }

    String name(@Nullable MemberId member) {
        return member == null ? "" : names.getOrDefault(member, "");
    }

    boolean isSuggestion() {
        return one.proposal().course().path() == Path.SUGGESTION;
    }

    boolean isPaused() {
        return one.file().isPaused();
    }

    /** Whether the year is over and nobody has said how far it has come. */
    boolean isSelfCheckMissing() {
        return Standing.of(one.proposal(), one.file()).isSelfCheckMissing(today);
    }

    boolean isLate() {
        return due != null && today.isAfter(due);
    }

    /** Whoever answers for the department that has it. */
    boolean mayNameClerk() {
        return one.answersForIt(me) && HandlingService.WITH_THE_DEPARTMENT.contains(stage());
    }

    /** Whose turn it is, by name where it is one person's. */
    @Nullable MemberId whose() {
        var turn = stage().turn();
        var given = one.file().assignment().orElse(null);
        if (turn == null || given == null) {
            return turn == Role.PROPOSER ? one.proposal().author().member() : null;
        }
        return switch (turn) {
            case HANDLER -> given.department().assignee();
            case LEADER -> file().signsAbove(one.round()).orElse(given.leader());
            case FOLLOWER -> given.keeper();
            case PROPOSER -> one.proposal().author().member();
            case JOINT_PROPOSER, INVITED, HEAD, COMMITTEE, PRESIDIUM, CO_HANDLER, CLOCK -> null;
        };
    }

    /** Answers that were sent; drafts as well to those who work on them or sign them. */
    List<Answer> answers() {
        return file().answers().stream()
                .filter(one -> one.sentOn() != null || seesDrafts)
                .toList();
    }

    /** The wording being worked on, or the last that was sent. */
    Optional<Answer> draft() {
        return one.file().answer(one.round());
    }

    /** What the ratings of a round came to; of the round that runs only once it is complete. */
    List<Rating> ratingsOf(int round) {
        return one.file().ratings().stream()
                .filter(rating -> rating.round() == round)
                .toList();
    }

    /** What whoever leads cases may do wherever it stands: pass it on to the union above. */
    boolean mayForward() {
        return Forwarding.FROM.contains(stage())
                && (may(Step.ASSIGN) || may(Step.REPLACE) || may(Step.PUBLISH) || may(Step.CONSENT_TO_HAND_BACK));
    }

    Result result() {
        return ratings.result();
    }
}
