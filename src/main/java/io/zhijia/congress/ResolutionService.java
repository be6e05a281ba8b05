package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.CHECKED_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_CARRIED_OUT_YET;
import static io.zhijia.congress.CongressRefusal.NOT_PASSED;
import static io.zhijia.congress.CongressRefusal.RESOLVED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingState.Closed;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was passed becomes a resolution with a number; its wording is kept in all its states, and so is what came of it. */
@Service
@Transactional
class ResolutionService {

    private static final int WHOLE = 100;

    private final Sittings sittings;
    private final Hall hall;
    private final Resolutions resolutions;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    ResolutionService(
            Sittings sittings, Hall hall, Resolutions resolutions, ApplicationEventPublisher log, Clock clock) {
        this.sittings = sittings;
        this.hall = hall;
        this.resolutions = resolutions;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Resolution> all(Actor actor) {
        return resolutions.all(actor.union());
    }

    /** How far each of them is. */
    @Transactional(readOnly = true)
    Map<UUID, Integer> percents(Actor actor) {
        return resolutions.percents(actor.union());
    }

    @Transactional(readOnly = true)
    Resolution get(Actor actor, UUID id) {
        return resolutions.get(actor.union(), id);
    }

    @Transactional(readOnly = true)
    List<Wording> wordings(Actor actor, UUID id) {
        return resolutions.wordings(actor.union(), id);
    }

    @Transactional(readOnly = true)
    List<Progress> progress(Actor actor, UUID id) {
        return resolutions.progress(actor.union(), id);
    }

    @Transactional(readOnly = true)
    List<Checked> checks(Actor actor, UUID id) {
        return resolutions.checks(actor.union(), id);
    }

    /** What came of each, the latest first. */
    @Transactional(readOnly = true)
    List<FollowUp> followUps(Actor actor) {
        var stages = stages(actor);
        return all(actor).stream()
                .map(one -> new FollowUp(
                        one,
                        stages.getOrDefault(one.id(), CarriedOut.NOT_STARTED),
                        progress(actor, one.id()).stream().findFirst().orElse(null),
                        checks(actor, one.id()).stream().findFirst().orElse(null)))
                .toList();
    }

    /** What is there to be said of each at a glance. */
    @Transactional(readOnly = true)
    Map<UUID, CarriedOut> stages(Actor actor) {
        return resolutions.stages(actor.union());
    }

    /** One for each item that was passed; numbered within the year of the sitting. Sent twice, it is there once. */
    UUID resolve(Actor actor, SittingId id, int item, String title, String text) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        refuseIf(
                hall.votes(actor.union(), id).stream().noneMatch(vote -> vote.item() == item && vote.isPassed()),
                NOT_PASSED);
        var there = resolutions.all(actor.union()).stream()
                .filter(one -> one.sitting().equals(id) && one.item() == item)
                .findFirst();
        if (there.filter(one -> one.says(title, text)).isPresent()) {
            return there.get().id();
        }
        refuseIf(there.isPresent(), RESOLVED_ALREADY);
        var year = sitting.day().getYear();
        var number = resolutions.nextNumber(actor.union(), year);
        var one = new Resolution(actor.union(), UUID.randomUUID(), id, item, year, number, title, text, "", null, 1);
        resolutions.save(one);
        log.publishEvent(new StepTaken(actor, "congress.said.resolved", null, one.mark() + " " + title));
        return one.id();
    }

    void reword(Actor actor, UUID id, String text) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        var closed = sittings.get(actor.union(), one.sitting()).state() instanceof Closed;
        var changed = one.reworded(text, closed);
        if (!text.equals(one.text())) {
            resolutions.add(
                    actor.union(), id, new Wording(one.wording(), one.text(), actor.member(), LocalDate.now(clock)));
            resolutions.save(changed);
        }
    }

    void entrust(Actor actor, UUID id, String handler, @Nullable LocalDate due) {
        actor.must(KEEP_CONGRESS);
        resolutions.save(resolutions.get(actor.union(), id).handledBy(handler, due));
    }

    /** The union has looked whether it is so; if it is not, it is not carried out, whatever was noted. */
    void check(Actor actor, UUID id, boolean holds, String finding) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        var progress = resolutions.progress(actor.union(), id);
        refuseIf(progress.isEmpty() || progress.getFirst().percent() < WHOLE, NOT_CARRIED_OUT_YET);
        var number = progress.getFirst().number();
        refuseIf(
                resolutions.checks(actor.union(), id).stream().anyMatch(known -> known.number() == number),
                CHECKED_ALREADY);
        resolutions.add(actor.union(), id, new Checked(number, holds, finding, actor.member(), LocalDate.now(clock)));
        log.publishEvent(new StepTaken(actor, "congress.said.checked", null, one.mark() + " " + finding));
    }

    /** Sent twice, it is there once. */
    void note(Actor actor, UUID id, int percent, String note) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        var before = resolutions.progress(actor.union(), id);
        var next = new Progress(before.size() + 1, percent, note, actor.member(), LocalDate.now(clock));
        if (!before.isEmpty() && before.getFirst().says(next)) {
            return;
        }
        resolutions.add(actor.union(), id, next);
        log.publishEvent(new StepTaken(actor, "congress.said.progress", null, one.mark() + " " + percent + "%"));
    }
}
