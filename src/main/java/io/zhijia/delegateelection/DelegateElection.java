package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionRefusal.ANSWERED_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.COUNTER_STANDS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.IN_THE_PAST;
import static io.zhijia.delegateelection.DelegateElectionRefusal.LIST_FIXED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_COUNTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_ELECTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_HELD_YET;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_LISTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_POSTED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.NOT_REVIEWED;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OBJECTED_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OBJECTIONS_OPEN;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OVER_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.OWN_CASE;
import static io.zhijia.delegateelection.DelegateElectionRefusal.POSTING_OVER;
import static io.zhijia.delegateelection.DelegateElectionRefusal.POSTING_RUNS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.SAY_WHY_NOT;
import static io.zhijia.delegateelection.DelegateElectionRefusal.STANDS_ALREADY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.TOO_FEW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.delegateelection.ElectionState.Announced;
import io.zhijia.delegateelection.ElectionState.Counted;
import io.zhijia.delegateelection.ElectionState.Failed;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.ElectionState.Listed;
import io.zhijia.delegateelection.ElectionState.Posted;
import io.zhijia.delegateelection.ElectionState.Why;
import io.zhijia.delegateelection.Objection.Answer;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The election of the delegates of one constituency: nobody sits by office, everybody is elected (R2.12). */
record DelegateElection(
        UnionId union,
        DelegateElectionId id,
        Where where,
        Notice notice,
        List<Candidate> candidates,
        List<Objection> objections,
        ElectionState state,
        int version) {

    DelegateElection {
        candidates = List.copyOf(candidates);
        objections = List.copyOf(objections);
    }

    static DelegateElection announced(UnionId union, Where where, Notice notice, LocalDate today) {
        refuseIf(notice.on().isBefore(today), IN_THE_PAST, notice.on());
        return new DelegateElection(
                union, DelegateElectionId.next(), where, notice, List.of(), List.of(), new Announced(), 0);
    }

    DelegateElection corrected(Notice notice, LocalDate today) {
        mustBeAnnounced();
        refuseIf(notice.on().isBefore(today), IN_THE_PAST, notice.on());
        return new DelegateElection(union, id, where, notice, candidates, objections, state, version);
    }

    DelegateElection recommended(Candidate candidate) {
        mustBeAnnounced();
        refuseIf(find(candidate.member()).isPresent(), STANDS_ALREADY);
        return with(Stream.concat(candidates.stream(), Stream.of(candidate)).toList(), state);
    }

    DelegateElection withdrawn(MemberId member) {
        mustBeAnnounced();
        return with(
                candidates.stream().filter(one -> !one.member().equals(member)).toList(), state);
    }

    /** The list is fixed once enough stand. Said twice, it is fixed once. */
    DelegateElection listed(LocalDate today) {
        if (state instanceof Listed) {
            return this;
        }
        mustBeAnnounced();
        refuseIf(
                candidates.size() < notice.leastCandidates(),
                TOO_FEW,
                notice.seats(),
                notice.leastCandidates(),
                candidates.size());
        return with(candidates, new Listed(today));
    }

    /** The list was wrong. */
    DelegateElection reopened() {
        refuseIf(!(state instanceof Listed), NOT_LISTED);
        return with(candidates, new Announced());
    }

    private void mustBeAnnounced() {
        refuseIf(!(state instanceof Announced), LIST_FIXED);
    }

    /** Whether this person may count these papers today: nobody counts who stands (R4.16). */
    void mustBeCountable(Papers papers, MemberId counter, LocalDate today) {
        refuseIf(!(state instanceof Listed), NOT_LISTED);
        refuseIf(today.isBefore(notice.on()), NOT_HELD_YET, notice.on());
        refuseIf(find(counter).isPresent(), COUNTER_STANDS);
        papers.refuseUnlessPossible(where.staff(), notice.seats(), candidates.size());
    }

    /** Two counted alike: so it is. */
    DelegateElection counted(Papers papers, MemberId first, MemberId second, LocalDate today) {
        mustBeCountable(papers, second, today);
        var outcome = Outcome.of(where.region(), where.units(), notice.on(), where.staff(), notice.seats(), papers);
        var count = new Count(
                papers.tookPart(),
                papers.returned(),
                papers.spoiled(),
                first,
                second,
                today,
                outcome.turnoutNeeded(),
                outcome.votesNeeded(),
                outcome.sources());
        var all = IntStream.range(0, candidates.size())
                .mapToObj(i -> candidates
                        .get(i)
                        .counted(papers.votes().get(i), outcome.standings().get(i)))
                .toList();
        if (!outcome.isValid()) {
            return with(all, new Failed(Why.TURNOUT, "", today, count));
        }
        return with(
                all,
                all.stream().anyMatch(Candidate::isElected)
                        ? new Counted(count)
                        : new Failed(Why.NOBODY, "", today, count));
    }

    /** Where nobody who was elected may sit, the election has failed. */
    DelegateElection reviewed(MemberId member, Review review) {
        if (!(state instanceof Counted(var count))) {
            throw new Refusal(NOT_COUNTED);
        }
        refuseIf(review.by().equals(member), OWN_CASE);
        refuseIf(!review.isPassed() && review.reason().isEmpty(), SAY_WHY_NOT);
        refuseIf(!candidate(member).isElected(), NOT_ELECTED);
        var next = with(changed(member, one -> one.reviewed(review)), state);
        var isOver = next.candidates.stream().noneMatch(one -> one.isToReview() || one.isThrough());
        return isOver ? with(next.candidates, new Failed(Why.NOT_QUALIFIED, "", review.on(), count)) : next;
    }

    /** Said twice, it is hung up once. */
    DelegateElection posted(LocalDate today, LocalDate until) {
        if (state instanceof Posted) {
            return this;
        }
        if (!(state instanceof Counted(var count))) {
            throw new Refusal(NOT_COUNTED);
        }
        refuseIf(candidates.stream().anyMatch(Candidate::isToReview), NOT_REVIEWED);
        return with(candidates, new Posted(count, today, until));
    }

    DelegateElection objected(Objection objection) {
        var posted = posting();
        refuseIf(objection.on().isAfter(posted.until()), POSTING_OVER, posted.until());
        refuseIf(!candidate(objection.about()).isThrough(), NOT_ELECTED);
        refuseIf(
                objections.stream()
                        .anyMatch(one -> one.waits()
                                && one.by().equals(objection.by())
                                && one.about().equals(objection.about())),
                OBJECTED_ALREADY);
        return objecting(
                Stream.concat(objections.stream(), Stream.of(objection)).toList(), candidates);
    }

    /** Neither who objected nor whom it is about answers; if it is upheld, whoever was elected does not sit. */
    DelegateElection answered(ObjectionId which, Answer answer) {
        posting();
        var objection = objections.stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No objection " + which));
        refuseIf(!objection.waits(), ANSWERED_ALREADY);
        refuseIf(answer.by().equals(objection.by()) || answer.by().equals(objection.about()), OWN_CASE);
        return objecting(
                objections.stream()
                        .map(one -> one.id().equals(which) ? one.answered(answer) : one)
                        .toList(),
                answer.isUpheld()
                        ? changed(
                                objection.about(),
                                one -> one.reviewed(new Review(false, answer.text(), answer.by(), answer.on())))
                        : candidates);
    }

    /** After its last day, and with every objection answered. */
    DelegateElection filed(LocalDate today) {
        if (state instanceof Filed) {
            return this;
        }
        var posted = posting();
        refuseIf(!today.isAfter(posted.until()), POSTING_RUNS, posted.until());
        var open = objections.stream().filter(Objection::waits).count();
        refuseIf(open > 0, OBJECTIONS_OPEN, open);
        return with(
                candidates,
                through().isEmpty()
                        ? new Failed(Why.NOT_QUALIFIED, "", today, posted.count())
                        : new Filed(posted.count(), posted.from(), posted.until(), today));
    }

    /** 终止：it is held no more, at whatever step it was. */
    DelegateElection givenUp(String why, LocalDate today) {
        refuseIf(state.isOver(), OVER_ALREADY);
        return with(candidates, new Failed(Why.GIVEN_UP, why, today, state.counted()));
    }

    private Posted posting() {
        if (state instanceof Posted posted) {
            return posted;
        }
        throw new Refusal(NOT_POSTED);
    }

    /** Those who will sit, in the order of the list. */
    List<Candidate> through() {
        return candidates.stream().filter(Candidate::isThrough).toList();
    }

    boolean isToReview() {
        return state instanceof Counted && has(Candidate::isToReview);
    }

    boolean has(Predicate<Candidate> such) {
        return candidates.stream().anyMatch(such);
    }

    Candidate candidate(MemberId member) {
        return find(member).orElseThrow(() -> new NoSuchElementException(member + " does not stand"));
    }

    private Optional<Candidate> find(MemberId member) {
        return candidates.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    private List<Candidate> changed(MemberId member, UnaryOperator<Candidate> how) {
        return candidates.stream()
                .map(one -> one.member().equals(member) ? how.apply(one) : one)
                .toList();
    }

    private DelegateElection with(List<Candidate> who, ElectionState next) {
        return new DelegateElection(union, id, where, notice, who, objections, next, version);
    }

    private DelegateElection objecting(List<Objection> all, List<Candidate> who) {
        return new DelegateElection(union, id, where, notice, who, all, state, version);
    }

    String path() {
        return DelegateElectionController.PATH + "/" + id;
    }
}
