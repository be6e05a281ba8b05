package io.zhijia.congress;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.SittingFacts.Followed;
import io.zhijia.congress.SittingFacts.Point;
import io.zhijia.congress.SittingFacts.Step;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the records of closed sittings show: what an assessment of the congress's work asks. */
@Service
@Transactional(readOnly = true)
public class SittingRecords {

    private final Terms terms;
    private final Sittings sittings;
    private final Hall hall;
    private final Opinions opinions;
    private final Resolutions resolutions;
    private final SittingService service;
    private final RuleService rules;
    private final SittingViews views;
    private final Clock clock;

    SittingRecords(
            Terms terms,
            Sittings sittings,
            Hall hall,
            Opinions opinions,
            Resolutions resolutions,
            SittingService service,
            RuleService rules,
            SittingViews views,
            Clock clock) {
        this.terms = terms;
        this.sittings = sittings;
        this.hall = hall;
        this.opinions = opinions;
        this.resolutions = resolutions;
        this.service = service;
        this.rules = rules;
        this.views = views;
        this.clock = clock;
    }

    /** Of the unit's own assembly of the staff, closed in that calendar year, the latest first. */
    public List<SittingFacts> of(Actor actor, int year, Locale language) {
        return sittings.all(actor.union()).stream()
                .filter(sitting -> sitting.day().getYear() == year && sitting.state() instanceof Closed)
                .filter(sitting -> terms.get(actor.union(), sitting.term()).isOfTheUnit())
                .map(sitting -> facts(actor, sitting, (Closed) sitting.state(), language))
                .toList();
    }

    private SittingFacts facts(Actor actor, Sitting sitting, Closed closed, Locale language) {
        var verdict = service.quorum(actor, sitting, closed.present());
        var rule = verdict.rule();
        var term = terms.get(actor.union(), sitting.term());
        return new SittingFacts(
                sitting.id(),
                views.title(actor, sitting, language),
                sitting.day(),
                term.ends(),
                closed.entitled(),
                closed.present(),
                rule.share().needed(closed.entitled()),
                term.kind().hasDelegates(),
                rules.of(actor, term, sitting).get(CongressRule.PAPERS).value(),
                views.timeline(actor, sitting).stream()
                        .map(SittingRecords::step)
                        .toList(),
                points(actor, sitting),
                followed(actor, sitting));
    }

    private static Step step(TimelineStep one) {
        var done = one.done();
        return new Step(one.step().name(), one.step().word(), one.due(), done == null ? null : done.on());
    }

    private List<Point> points(Actor actor, Sitting sitting) {
        var union = actor.union();
        var papers = hall.papers(union, sitting.id());
        var settled = hall.settled(union, sitting.id());
        var votes = settled.votes().stream().collect(Collectors.toMap(Vote::item, Function.identity()));
        var elected = settled.elected().stream().collect(Collectors.toMap(Elected::item, Elected::isAnybody));
        var spoken =
                opinions.all(union, sitting.id()).stream().map(Opinion::item).collect(Collectors.toSet());
        return hall.agenda(union, sitting.id()).stream()
                .map(item -> {
                    var vote = Optional.ofNullable(votes.get(item.number()));
                    return new Point(
                            item.title(),
                            item.handling().isVotedOn(),
                            item.handling().isExamined(),
                            settled.has(item.number()),
                            vote.filter(Vote::isPassed).isPresent() || elected.getOrDefault(item.number(), false),
                            vote.filter(one -> one.count().manner() == Manner.PAPER)
                                            .isPresent()
                                    || elected.containsKey(item.number()),
                            first(papers, item),
                            spoken.contains(item.number()));
                })
                .toList();
    }

    private static @Nullable LocalDate first(List<ItemPaper> papers, AgendaItem item) {
        return papers.stream()
                .filter(paper -> paper.item() == item.number())
                .map(ItemPaper::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private List<Followed> followed(Actor actor, Sitting sitting) {
        var stages = resolutions.stages(actor.union());
        var today = LocalDate.now(clock);
        return resolutions.all(actor.union()).stream()
                .filter(one -> one.sitting().equals(sitting.id()))
                .map(one -> {
                    var stage = Objects.requireNonNullElse(stages.get(one.id()), CarriedOut.NOT_STARTED);
                    var due = one.due();
                    return new Followed(
                            one.title(),
                            !one.handler().isEmpty() && due != null,
                            stage.isOpen(),
                            stage.isOpen() && due != null && due.isBefore(today),
                            stage == CarriedOut.VERIFIED);
                })
                .toList();
    }
}
