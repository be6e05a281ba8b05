package io.zhijia.congress;

import io.zhijia.congress.SittingState.Closed;
import io.zhijia.decision.Units;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.schoolcalendar.SchoolCalendar;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sittings as the pages show them. */
@Service
@Transactional(readOnly = true)
class SittingViews {

    private static final int DAYS_AFTERWARDS = 60;

    private final Terms terms;
    private final Sittings sittings;
    private final SittingService service;
    private final RuleService rules;
    private final SchoolCalendar calendar;
    private final UnionDirectory union;
    private final IdentityService people;
    private final MessageSource words;
    private final Clock clock;

    SittingViews(
            Terms terms,
            Sittings sittings,
            SittingService service,
            RuleService rules,
            SchoolCalendar calendar,
            UnionDirectory union,
            IdentityService people,
            MessageSource words,
            Clock clock) {
        this.terms = terms;
        this.sittings = sittings;
        this.service = service;
        this.rules = rules;
        this.calendar = calendar;
        this.union = union;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    SittingView one(Actor actor, SittingId id) {
        var sitting = sittings.get(actor.union(), id);
        var term = terms.get(actor.union(), sitting.term());
        var timeline = timeline(actor, term, sitting);
        var by = timeline.stream()
                .map(TimelineStep::done)
                .filter(Objects::nonNull)
                .map(Prepared::by)
                .distinct()
                .toList();
        return new SittingView(
                sitting,
                term,
                LocalDate.now(clock),
                timeline,
                people.names(actor, by),
                service.entitled(actor, sitting),
                service.quorum(actor, sitting, 0),
                schoolYear(actor, sitting));
    }

    private @Nullable Integer schoolYear(Actor actor, Sitting sitting) {
        return AssemblyKind.units(union.profile(actor).kind()) == Units.SCHOOLS
                ? Integer.valueOf(
                        sitting.day().minusMonths(Month.AUGUST.getValue()).getYear())
                : null;
    }

    /** Those not yet held, the latest first. */
    List<Sitting> preparing(Actor actor) {
        return sittings.all(actor.union()).stream().filter(Sitting::isPreparing).toList();
    }

    /** Those that went on lately: what is to be done afterwards may still be open. */
    List<Sitting> lately(Actor actor) {
        var from = LocalDate.now(clock).minusDays(DAYS_AFTERWARDS);
        return sittings.all(actor.union()).stream()
                .filter(one -> one.state() instanceof Closed && !one.day().isBefore(from))
                .toList();
    }

    /** Steps nobody has ticked, the earliest first: of the preparation before the sitting, of what follows it afterwards. */
    Stream<TimelineStep> open(Actor actor, Sitting sitting) {
        return timeline(actor, sitting).stream()
                .filter(step -> step.done() == null
                        && (sitting.isPreparing() || step.step().isAfterwards()));
    }

    List<TimelineStep> timeline(Actor actor, Sitting sitting) {
        return timeline(actor, terms.get(actor.union(), sitting.term()), sitting);
    }

    /** 第六届第四次教代会 */
    String title(Actor actor, Sitting sitting, Locale language) {
        var term = terms.get(actor.union(), sitting.term());
        return words.getMessage(
                rules.now(actor, term).hasShortTitles() ? "congress.sitting.title.short" : "congress.sitting.title",
                new Object[] {
                    Ordinal.of(term.number(), language),
                    Ordinal.of(sitting.number(), language),
                    TermName.of(term, words, language)
                },
                language);
    }

    private List<TimelineStep> timeline(Actor actor, Term term, Sitting sitting) {
        return TimelineStep.of(
                term,
                sitting,
                calendar.of(actor),
                rules.of(actor, term, sitting),
                sittings.prepared(actor.union(), sitting.id()));
    }
}
