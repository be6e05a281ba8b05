package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;
import static io.zhijia.scoring.ScoringRefusal.ANSWERED_ALREADY;
import static io.zhijia.scoring.ScoringRefusal.CONSULTATION_IS_OVER;

import io.zhijia.identity.Actor;
import io.zhijia.scoring.Scheme.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a scheme: drafted, talked about, passed, applied, reviewed (APR-13). */
@Service
@Transactional
class SchemeService {

    private final Schemes schemes;
    private final Runs runs;
    private final Clock clock;

    SchemeService(Schemes schemes, Runs runs, Clock clock) {
        this.schemes = schemes;
        this.runs = runs;
        this.clock = clock;
    }

    /** A draft is read by everybody from the day opinions are asked for; before, by whoever keeps it. */
    @Transactional(readOnly = true)
    List<Scheme> all(Actor actor) {
        return schemes.all(actor.union()).stream()
                .filter(scheme -> isFor(actor, scheme))
                .toList();
    }

    /** @throws java.util.NoSuchElementException also if it is not for this person yet */
    @Transactional(readOnly = true)
    Scheme get(Actor actor, SchemeId id) {
        var scheme = schemes.get(actor.union(), id);
        if (!isFor(actor, scheme)) {
            throw new NoSuchElementException("No scheme " + id + " for this person yet");
        }
        return scheme;
    }

    private static boolean isFor(Actor actor, Scheme scheme) {
        return !(scheme.state() instanceof SchemeState.Draft) || actor.may(KEEP_SCORING);
    }

    @Transactional(readOnly = true)
    List<Opinion> opinions(Actor actor, SchemeId id) {
        return schemes.opinions(actor.union(), id);
    }

    /** Sent twice it drafts one. */
    SchemeId draft(Actor actor, SchemeId id, Content content) {
        actor.must(KEEP_SCORING);
        if (!schemes.exists(actor.union(), id)) {
            schemes.save(Scheme.drafted(actor.union(), id, content));
        }
        return id;
    }

    void rewrite(Actor actor, SchemeId id, int version, Content content) {
        change(actor, id, version, scheme -> scheme.rewritten(content));
    }

    void consult(Actor actor, SchemeId id, int version, LocalDate until) {
        change(actor, id, version, scheme -> scheme.consulted(until, today()));
    }

    void pass(Actor actor, SchemeId id, int version, String decision, LocalDate on) {
        var unanswered = (int) schemes.opinions(actor.union(), id).stream()
                .filter(one -> one.outcome() == Opinion.Outcome.WAITING)
                .count();
        change(actor, id, version, scheme -> scheme.passed(decision.strip(), on, unanswered, today()));
    }

    void review(Actor actor, SchemeId id, int version, String finding) {
        var held = runs.concludedBy(actor.union(), id);
        change(actor, id, version, scheme -> scheme.reviewed(finding.strip(), held, today()));
    }

    /** Sent twice it drafts one. */
    SchemeId revise(Actor actor, SchemeId id, SchemeId next) {
        actor.must(KEEP_SCORING);
        if (!schemes.exists(actor.union(), next)) {
            schemes.save(schemes.get(actor.union(), id).nextEdition(next));
        }
        return next;
    }

    private void change(Actor actor, SchemeId id, int version, UnaryOperator<Scheme> how) {
        actor.must(KEEP_SCORING);
        schemes.save(how.apply(schemes.get(actor.union(), id).asReadAt(version)));
    }

    /** Every member may, and nobody reads who did. */
    void say(Actor actor, SchemeId id, UUID opinion, String text) {
        var scheme = schemes.get(actor.union(), id);
        refuseIf(!scheme.takesOpinions(today()), CONSULTATION_IS_OVER);
        schemes.say(
                actor.union(),
                id,
                new Opinion(opinion, text.strip(), today(), Opinion.Outcome.WAITING, ""),
                actor.member());
    }

    void answer(Actor actor, SchemeId id, UUID opinion, Opinion.Outcome outcome, String answer) {
        actor.must(KEEP_SCORING);
        schemes.get(actor.union(), id);
        refuseIf(!schemes.answer(actor.union(), id, opinion, outcome, answer.strip()), ANSWERED_ALREADY);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
