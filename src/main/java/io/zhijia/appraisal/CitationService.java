package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.SEE_RESULTS;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_DECIDED;
import static io.zhijia.appraisal.AppraisalRefusal.USE_NOT_NAMED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What results are used for: only what was named beforehand, and whoever was rated sees it (APR-07). */
@Service
@Transactional
class CitationService {

    private final Citations citations;
    private final Rounds rounds;
    private final Clock clock;

    CitationService(Citations citations, Rounds rounds, Clock clock) {
        this.citations = citations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Of the own result, or as one who reads them all, of all of them. */
    @Transactional(readOnly = true)
    List<Citation> readable(Actor actor, Round round) {
        var all = citations.of(actor.union(), round.id());
        return actor.may(SEE_RESULTS)
                ? all
                : all.stream()
                        .filter(citation -> round.objects().stream()
                                .anyMatch(object -> object.is(actor.member()) && citation.isAbout(object)))
                        .toList();
    }

    /** @param object of whom; 0 for the whole round */
    void cite(Actor actor, RoundId id, int object, Use use, String where) {
        actor.must(SEE_RESULTS);
        var round = rounds.get(actor.union(), id);
        refuseIf(!round.stage().isDecided(), NOT_DECIDED);
        refuseIf(!round.uses().contains(use), USE_NOT_NAMED);
        if (object != 0) {
            round.object(object);
        }
        citations.add(
                actor.union(), id, new Citation(object, use, where.strip(), LocalDate.now(clock)), actor.member());
    }
}
