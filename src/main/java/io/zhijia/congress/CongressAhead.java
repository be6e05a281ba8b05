package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sittings to come, for everybody; the next step of their preparation, or of what follows them, and terms near their end, for who keeps them. */
@Component
class CongressAhead implements Coming, Waiting {

    private static final int DAYS_BEFORE = 3;
    private static final Set<TermState> WAITING = Set.of(TermState.EXPIRING, TermState.OVERDUE);

    private final SittingViews sittings;
    private final TermViews terms;
    private final OpinionCallService calls;
    private final OpinionService opinions;
    private final TrainingService trainings;
    private final MessageSource words;

    CongressAhead(
            SittingViews sittings,
            TermViews terms,
            OpinionCallService calls,
            OpinionService opinions,
            TrainingService trainings,
            MessageSource words) {
        this.sittings = sittings;
        this.terms = terms;
        this.calls = calls;
        this.opinions = opinions;
        this.trainings = trainings;
        this.words = words;
    }

    @Override
    public List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last) {
        return sittings.preparing(actor).stream()
                .filter(one -> !one.day().isBefore(first) && !one.day().isAfter(last))
                .map(one -> new ComingLine(title(actor, one), one.day(), "/congress/sittings/" + one.id()))
                .toList();
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_CONGRESS)) {
            return List.of();
        }
        var all = terms.all(actor);
        var cadences = terms.cadences(actor, all);
        return Stream.of(
                        Stream.concat(sittings.preparing(actor).stream(), sittings.lately(actor).stream())
                                .flatMap(one -> next(actor, one, today)),
                        sittings.preparing(actor).stream().flatMap(one -> silent(actor, one, today)),
                        all.stream()
                                .filter(one -> WAITING.contains(one.state()))
                                .map(one -> line(
                                        one, "congress.waiting.term", one.term().ends())),
                        all.stream()
                                .filter(one -> isShortOfStudy(actor, one, today))
                                .map(one -> new WaitingLine(
                                        title(one),
                                        "congress.waiting.study",
                                        one.path() + "/training",
                                        LocalDate.of(today.getYear(), Month.DECEMBER, 31))),
                        all.stream()
                                .flatMap(one -> Optional.ofNullable(
                                                cadences.get(one.term().id()))
                                        .stream()
                                        .flatMap(cadence -> meeting(one, cadence, today))))
                .flatMap(some -> some)
                .toList();
    }

    /** One line for each sitting: the earliest step that is due. */
    private Stream<WaitingLine> next(Actor actor, Sitting sitting, LocalDate today) {
        return sittings.open(actor, sitting)
                .filter(step -> !step.due().isAfter(today.plusDays(DAYS_BEFORE)))
                .limit(1)
                .map(step -> new WaitingLine(
                        title(actor, sitting), step.step().word(), "/congress/sittings/" + sitting.id(), step.due()));
    }

    /** Delegations were asked what they think, the time is over, and some have said nothing. */
    private Stream<WaitingLine> silent(Actor actor, Sitting sitting, LocalDate today) {
        return calls.of(actor, sitting.id()).map(OpinionCall::until).stream()
                .filter(until -> until.isBefore(today)
                        && !Silent.of(opinions.all(actor, sitting.id())).isEmpty())
                .map(until -> new WaitingLine(
                        title(actor, sitting),
                        "congress.waiting.silent",
                        "/congress/sittings/" + sitting.id() + "/opinions",
                        until));
    }

    /** One line for each term: the year that passed, or the sitting that is due. */
    private Stream<WaitingLine> meeting(TermView of, Cadence cadence, LocalDate today) {
        return cadence
                .lately()
                .map(year -> line(of, "congress.waiting.missed", year.to()))
                .or(() -> Optional.of(cadence)
                        .filter(one -> one.isUrgent(today))
                        .map(one -> line(of, "congress.waiting.cadence", one.due())))
                .stream();
    }

    /** From October on, of a term in office whose delegates have studied too seldom this year. */
    private boolean isShortOfStudy(Actor actor, TermView of, LocalDate today) {
        return of.state() != TermState.ENDED
                && of.state() != TermState.PREPARING
                && of.term().kind().hasDelegates()
                && !today.isBefore(LocalDate.of(today.getYear(), Month.OCTOBER, 1))
                && new TrainingView(of, trainings.of(actor, of.term().id())).heldThisYear()
                        < terms.studies(actor, of.term().id());
    }

    private WaitingLine line(TermView of, String word, LocalDate due) {
        return new WaitingLine(title(of), word, of.path(), due);
    }

    private String title(TermView of) {
        var language = LocaleContextHolder.getLocale();
        return words.getMessage(
                "congress.term.title",
                new Object[] {Ordinal.of(of.term().number(), language), TermName.of(of.term(), words, language)},
                language);
    }

    private String title(Actor actor, Sitting sitting) {
        return sittings.title(actor, sitting, LocaleContextHolder.getLocale());
    }
}
