package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainings are entered, and who came to them. */
@Service
@Transactional
class TrainingService {

    private final Terms terms;
    private final Delegates delegates;
    private final Trainings trainings;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    TrainingService(Terms terms, Delegates delegates, Trainings trainings, ApplicationEventPublisher log, Clock clock) {
        this.terms = terms;
        this.delegates = delegates;
        this.trainings = trainings;
        this.log = log;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Training> of(Actor actor, TermId term) {
        return trainings.of(actor.union(), term);
    }

    /** Entered twice, it is there once. */
    TrainingId add(Actor actor, TermId term, LocalDate on, String subject, String venue, String material) {
        actor.must(KEEP_CONGRESS);
        terms.get(actor.union(), term);
        var there = trainings.of(actor.union(), term).stream()
                .filter(known -> known.says(on, subject, venue, material))
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        var one = new Training(actor.union(), TrainingId.next(), term, on, subject, venue, material, Set.of());
        trainings.save(one);
        return one.id();
    }

    /** Those and nobody else; said again, the later word counts. */
    TermId attend(Actor actor, TrainingId id, Set<DelegateId> those) {
        actor.must(KEEP_CONGRESS);
        var one = trainings.get(actor.union(), id);
        var known = delegates.of(actor.union(), one.term()).stream()
                .map(Delegate::id)
                .collect(Collectors.toSet());
        refuseIf(!known.containsAll(those), NOT_OF_THIS_TERM);
        trainings.save(one.attendedBy(those, LocalDate.now(clock)));
        log.publishEvent(new StepTaken(actor, "congress.said.trained", null, one.on() + " " + those.size()));
        return one.term();
    }

    /** One nobody came to. */
    TermId remove(Actor actor, TrainingId id) {
        actor.must(KEEP_CONGRESS);
        var one = trainings.get(actor.union(), id);
        one.refuseIfAttended();
        trainings.remove(one);
        return one.term();
    }
}
