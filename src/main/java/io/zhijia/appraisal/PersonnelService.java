package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;
import static io.zhijia.appraisal.AppraisalPermission.SEE_RESULTS;
import static io.zhijia.appraisal.AppraisalRefusal.OWN_ASSESSMENT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel's own assessment beside the votes, and what a year brought together (APR-05). */
@Service
@Transactional
class PersonnelService {

    private final Rounds rounds;
    private final Assessments assessments;
    private final AppraisalViews views;
    private final Clock clock;

    PersonnelService(Rounds rounds, Assessments assessments, AppraisalViews views, Clock clock) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.views = views;
        this.clock = clock;
    }

    /** How much it counts of a hundred; settled before anybody votes. */
    void weigh(Actor actor, RoundId id, int weight) {
        actor.must(KEEP_APPRAISALS);
        rounds.save(rounds.get(actor.union(), id).combinedWith(weight));
    }

    /**
     * Once the votes are counted and before they are reported; nobody notes their own.
     *
     * @param version of what stood there, 0 for nothing
     */
    void assess(Actor actor, RoundId id, int no, int points, String source, int version) {
        actor.must(KEEP_APPRAISALS);
        var round = rounds.get(actor.union(), id);
        var object = round.object(no);
        round.mustTakeAssessment(object);
        refuseIf(object.is(actor.member()), OWN_ASSESSMENT);
        assessments.save(
                actor.union(),
                id,
                new Assessment(no, points, source.strip(), LocalDate.now(clock), version),
                actor.member());
    }

    /** Whoever was rated in rounds decided that year, in the order of the rounds (干部年度测评考核汇总). */
    @Transactional(readOnly = true)
    List<AppraisalViews.View> year(Actor actor, int year) {
        actor.must(SEE_RESULTS);
        return rounds.decidedIn(actor.union(), year).stream()
                .filter(round -> round.persons() > 0)
                .map(round -> views.ofPersons(actor, round))
                .toList();
    }

    /** Whether anybody was rated in a round decided that year. */
    @Transactional(readOnly = true)
    boolean hasRated(Actor actor, int year) {
        return rounds.hasRatedPersons(actor.union(), year);
    }

    /** Rounds of earlier years that lie in no file yet. */
    @Transactional(readOnly = true)
    List<Rounds.Unfiled> unfiled(Actor actor, LocalDate today) {
        return rounds.unfiledBefore(actor.union(), today.withDayOfYear(1));
    }
}
