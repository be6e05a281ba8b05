package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.congress.Agenda;
import io.zhijia.congress.CongressAgendas;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the proposals of a call, in figures and in the lists behind them. */
@Service
@Transactional(readOnly = true)
class FigureService {

    private final CaseDesk desk;
    private final Calls calls;
    private final CongressAgendas sittings;
    private final IdentityService people;

    FigureService(CaseDesk desk, Calls calls, CongressAgendas sittings, IdentityService people) {
        this.desk = desk;
        this.calls = calls;
        this.sittings = sittings;
        this.people = people;
    }

    /** The calls there were, the last first. */
    List<Call> calls(Actor actor) {
        actor.must(LEAD_CASES);
        return calls.all(actor.union());
    }

    /** That call, or the last one of which something was assigned, or the last. */
    Optional<Call> chosen(Actor actor, @Nullable CallId id) {
        var all = calls(actor);
        if (id != null) {
            return all.stream()
                    .filter(call -> call.id().equals(id))
                    .findFirst()
                    .or(() -> all.stream().findFirst());
        }
        var assigned = Figure.ASSIGNED.of(sentIn(actor)).stream()
                .map(one -> one.proposal().call())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(call -> assigned.contains(call.id()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Everything that was sent in to a call. */
    List<CaseAtHand> cases(Actor actor, Call call) {
        actor.must(LEAD_CASES);
        return sentIn(actor).stream()
                .filter(one -> one.proposal().call().equals(call.id()))
                .toList();
    }

    /**
     * Everything that was sent in to the calls for sittings of these days, and to those between sittings that opened in
     * them: for figures only, whoever asks.
     */
    List<CaseAtHand> between(Actor actor, LocalDate from, LocalDate to) {
        var days = sittings.all(actor).stream()
                .collect(Collectors.toMap(one -> one.sitting().value(), Agenda::day));
        var some = calls.all(actor.union()).stream()
                .filter(call -> {
                    var day = call.sitting() == null ? call.opens() : days.get(call.sitting());
                    return day != null && !day.isBefore(from) && !day.isAfter(to);
                })
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

    List<CaseLine> lines(Actor actor, Call call, Figure figure) {
        var some = figure.of(cases(actor, call));
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
