package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import io.zhijia.congress.Agenda;
import io.zhijia.congress.CongressAgendas;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.proposal.Reckoning.Compared;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the proposals of a call or a year, in figures and in the lists behind them. */
@Service
@Transactional(readOnly = true)
class FigureService {

    /** How many earlier ones stand beside the one that is looked at, with it. */
    private static final int COMPARED = 6;

    private final CaseDesk desk;
    private final Calls calls;
    private final CongressAgendas sittings;
    private final CongressDirectory congress;
    private final IdentityService people;

    FigureService(
            CaseDesk desk, Calls calls, CongressAgendas sittings, CongressDirectory congress, IdentityService people) {
        this.desk = desk;
        this.calls = calls;
        this.sittings = sittings;
        this.congress = congress;
        this.people = people;
    }

    /** The calls there were, the last first. */
    List<Call> calls(Actor actor) {
        actor.must(LEAD_CASES);
        return calls.all(actor.union());
    }

    /** Each call, the last first, and then each year. */
    List<Span> spans(Actor actor) {
        actor.must(LEAD_CASES);
        var days = sittingDays(actor);
        var all = calls.all(actor.union());
        return Stream.concat(all.stream().map(call -> span(call, days)), years(all, days))
                .toList();
    }

    /** That span, or the last call of which something was assigned, or the last; empty before the first call. */
    Optional<Reckoning> chosen(Actor actor, String key) {
        var spans = spans(actor);
        var all = sentIn(actor);
        return find(spans, key)
                .or(() -> spans.stream()
                        .filter(span -> all.stream().anyMatch(one -> span.holds(one) && isAssigned(one)))
                        .findFirst())
                .or(() -> spans.stream().findFirst())
                .map(span -> reckoning(actor, span, spans, all));
    }

    /** @throws NoSuchElementException if there is no such call or year */
    Reckoning get(Actor actor, String key) {
        var spans = spans(actor);
        var span = find(spans, key).orElseThrow(() -> new NoSuchElementException("No proposals of " + key));
        return reckoning(actor, span, spans, sentIn(actor));
    }

    private Reckoning reckoning(Actor actor, Span span, List<Span> spans, List<CaseAtHand> all) {
        var work = desk.workingDays(actor);
        var own = all.stream().filter(span::holds).toList();
        var delegates = congress.on(actor, span.day()).stream()
                .filter(DelegateOnDay::mayVote)
                .map(DelegateOnDay::member)
                .toList();
        return new Reckoning(
                span,
                own,
                Participation.of(delegates, own),
                Phase.paces(own, work),
                spans.stream()
                        .filter(one -> one.isYear() == span.isYear())
                        .dropWhile(one -> !one.equals(span))
                        .limit(COMPARED)
                        .map(one ->
                                Compared.of(one, all.stream().filter(one::holds).toList(), work))
                        .toList());
    }

    private static Optional<Span> find(List<Span> spans, String key) {
        return spans.stream().filter(span -> span.key().equals(key)).findFirst();
    }

    private static boolean isAssigned(CaseAtHand one) {
        return !Figure.ASSIGNED.of(List.of(one)).isEmpty();
    }

    /** Of a sitting it is the sitting's day that counts; of a call between sittings the day it opened. */
    private static LocalDate day(Call call, Map<UUID, LocalDate> sittings) {
        var sitting = call.sitting();
        return sitting == null ? call.opens() : sittings.getOrDefault(sitting, call.opens());
    }

    private Span span(Call call, Map<UUID, LocalDate> days) {
        return new Span(
                call.id().toString(),
                call.title(),
                call.sittingTitle(),
                Set.of(call.id()),
                notAfterToday(day(call, days)));
    }

    private Stream<Span> years(List<Call> all, Map<UUID, LocalDate> days) {
        return all.stream()
                .collect(groupingBy(
                        call -> day(call, days).getYear(), TreeMap::new, mapping(Call::id, Collectors.toSet())))
                .descendingMap()
                .entrySet()
                .stream()
                .map(one -> new Span(
                        String.valueOf(one.getKey()),
                        String.valueOf(one.getKey()),
                        "",
                        one.getValue(),
                        notAfterToday(LocalDate.of(one.getKey(), 12, 31))));
    }

    private LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(desk.today()) ? desk.today() : day;
    }

    private Map<UUID, LocalDate> sittingDays(Actor actor) {
        return sittings.all(actor).stream()
                .collect(Collectors.toMap(one -> one.sitting().value(), Agenda::day));
    }

    /**
     * Everything that was sent in to the calls for sittings of these days, and to those between sittings that opened in
     * them: for figures only, whoever asks.
     */
    List<CaseAtHand> between(Actor actor, LocalDate from, LocalDate to) {
        var days = sittingDays(actor);
        var some = calls.all(actor.union()).stream()
                .filter(call ->
                        !day(call, days).isBefore(from) && !day(call, days).isAfter(to))
                .map(Call::id)
                .collect(Collectors.toSet());
        return some.isEmpty()
                ? List.of()
                : sentIn(actor).stream()
                        .filter(one -> some.contains(one.proposal().call()))
                        .toList();
    }

    /** To any call, read once. */
    private List<CaseAtHand> sentIn(Actor actor) {
        return desk.in(actor.union(), EnumSet.allOf(Stage.class)).stream()
                .filter(one -> one.proposal().filing().submittedOn() != null)
                .toList();
    }

    List<CaseLine> lines(Actor actor, Reckoning of, Figure figure) {
        return lines(actor, figure.of(of.all()));
    }

    private List<CaseLine> lines(Actor actor, List<CaseAtHand> some) {
        var work = desk.workingDays(actor);
        var names = people.names(
                actor,
                some.stream()
                        .flatMap(one -> one.file().assignment().stream())
                        .map(given -> given.department().assignee())
                        .collect(Collectors.toSet()));
        return some.stream()
                .map(one -> CaseLine.of(one, work, desk.today(), names, EnumSet.noneOf(Role.class), false))
                .toList();
    }
}
