package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.ADVICE_BEFORE_THE_SITTING;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NO_ADVICE_ON_IT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.archive.Retelling;
import io.zhijia.congress.Advice.Answer;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a sitting told the administration about its items, and what the administration answered. */
@Service
@Transactional
class AdviceService {

    private final Advices advices;
    private final Sittings sittings;
    private final Hall hall;
    private final SittingViews titles;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdviceService(
            Advices advices,
            Sittings sittings,
            Hall hall,
            SittingViews titles,
            MessageSource words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.advices = advices;
        this.sittings = sittings;
        this.hall = hall;
        this.titles = titles;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Advice> of(Actor actor, SittingId id) {
        return advices.of(actor.union(), id);
    }

    /** The items a sitting may give opinions on, in the order of its agenda. */
    @Transactional(readOnly = true)
    List<AgendaItem> items(Actor actor, SittingId id) {
        return hall.agenda(actor.union(), id).stream()
                .filter(item -> item.handling().isTalkedOver())
                .toList();
    }

    /** With their sittings, the latest sitting first. */
    @Transactional(readOnly = true)
    List<AdviceLine> all(Actor actor, Locale language) {
        var bySitting = advices.all(actor.union()).stream().collect(Collectors.groupingBy(Advice::sitting));
        return sittings.all(actor.union()).stream()
                .filter(sitting -> bySitting.containsKey(sitting.id()))
                .flatMap(sitting -> lines(
                        sitting,
                        titles.title(actor, sitting, language),
                        bySitting.getOrDefault(sitting.id(), List.of())))
                .toList();
    }

    private static Stream<AdviceLine> lines(Sitting sitting, String title, List<Advice> all) {
        return all.stream().map(one -> new AdviceLine(one, sitting, title));
    }

    /** Entered twice, it is there once. */
    void give(Actor actor, SittingId id, int item, String text) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.lock(actor.union(), id);
        refuseIf(!sitting.hasBegun(), ADVICE_BEFORE_THE_SITTING);
        var about = hall.agenda(actor.union(), id).stream()
                .filter(one -> one.number() == item)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA));
        refuseIf(!about.handling().isTalkedOver(), NO_ADVICE_ON_IT, about.title());
        if (of(actor, id).stream()
                .anyMatch(one -> one.item() == item && one.text().equals(text))) {
            return;
        }
        advices.add(actor.union(), Advice.given(id, item, text, actor.member(), LocalDate.now(clock)));
        events.publishEvent(new StepTaken(actor, "congress.said.advice", null, text));
    }

    /**
     * What the administration says to it; said twice alike, it is said once, and later the later word counts.
     *
     * @param seen the version that was read
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else answered since
     */
    SittingId answer(Actor actor, UUID id, Answer answer, int seen) {
        actor.must(KEEP_CONGRESS);
        refuseIf(answer.on().isAfter(LocalDate.now(clock)), NOT_DONE_YET, answer.on());
        var one = advices.get(actor.union(), id);
        var sitting = sittings.get(actor.union(), one.sitting());
        if (!answer.equals(one.answer())) {
            var answered = one.answered(answer, sitting.day());
            advices.save(actor.union(), answered, seen);
            events.publishEvent(new StepTaken(actor, "congress.said.advice.answered", null, one.text()));
            events.publishEvent(told(actor, sitting, answered, answer));
        }
        return one.sitting();
    }

    /** It was entered by mistake. */
    SittingId remove(Actor actor, UUID id) {
        actor.must(KEEP_CONGRESS);
        var one = advices.get(actor.union(), id);
        one.refuseIfAnswered();
        advices.remove(actor.union(), id);
        return one.sitting();
    }

    /** Whose page shows it. */
    @Transactional(readOnly = true)
    SittingId sittingOf(Actor actor, UUID id) {
        return advices.get(actor.union(), id).sitting();
    }

    private AdviceAnswered told(Actor actor, Sitting sitting, Advice one, Answer answer) {
        var taken = Objects.requireNonNull(words.getMessage(answer.taken().word(), null, Locale.SIMPLIFIED_CHINESE));
        return new AdviceAnswered(
                actor.union(),
                one.id(),
                one.sitting().value(),
                sitting.area(),
                one.text(),
                answer.on(),
                answer.by() + "：" + taken + (answer.reply().isEmpty() ? "" : "。" + answer.reply()),
                new Retelling(one.version() + 1, "答复有变化", actor.member(), actor.name()));
    }
}
