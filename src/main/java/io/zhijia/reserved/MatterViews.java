package io.zhijia.reserved;

import io.zhijia.congress.Agenda;
import io.zhijia.congress.CongressAgendas;
import io.zhijia.congress.SittingId;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matters with what the congress did about them. */
@Service
@Transactional(readOnly = true)
class MatterViews {

    private final Matters matters;
    private final CongressAgendas congress;
    private final UnionDirectory union;
    private final MessageSource words;

    MatterViews(Matters matters, CongressAgendas congress, UnionDirectory union, MessageSource words) {
        this.matters = matters;
        this.congress = congress;
        this.union = union;
        this.words = words;
    }

    /** The usual ones of such a unit, then its own; those left out are among them. */
    List<Matter> all(Actor actor) {
        return Stream.concat(
                        Topic.of(union.profile(actor).kind(), congress.region(actor)).stream(),
                        matters.own(actor.union()).stream())
                .toList();
    }

    /** Those that hold here. */
    List<Matter> here(Actor actor) {
        var out = leftOut(actor);
        return all(actor).stream()
                .filter(matter -> !out.containsKey(matter.key()))
                .toList();
    }

    /** Reasons by key. */
    Map<String, String> leftOut(Actor actor) {
        return matters.leftOut(actor.union());
    }

    /** Every sitting with its agenda, the latest first. */
    List<Agenda> agendas(Actor actor) {
        return congress.all(actor);
    }

    /** Of one year, the latest first. */
    List<DecisionLine> decisions(Actor actor, int year) {
        return decisions(actor, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Of these days, the latest first. */
    List<DecisionLine> decisions(Actor actor, LocalDate first, LocalDate last) {
        var byKey = all(actor).stream().collect(Collectors.toMap(Matter::key, matter -> matter));
        var agendas = agendas(actor);
        return matters.decisions(actor.union(), first, last).stream()
                .flatMap(decision -> Optional.ofNullable(byKey.get(decision.matter())).stream()
                        .map(matter -> DecisionLine.of(decision, matter, agenda(agendas, decision.place()))))
                .toList();
    }

    /**
     * The standing reports a sitting is due.
     *
     * @throws NoSuchElementException if this union has no such sitting, or it was cancelled
     */
    List<DueReport> due(Actor actor, SittingId sitting) {
        var assembly = of(actor, sitting);
        return due(actor, agenda(assembly.agendas(), sitting), assembly);
    }

    /** A report that was passed, and where. */
    record Passed(Agenda sitting, Agenda.Point point) {}

    /** What sittings that were closed in these days passed as that report; what the register calls money is of finance. */
    List<Passed> passed(Actor actor, Topic report, LocalDate first, LocalDate last) {
        var staff = staff(actor);
        var passed = new ArrayList<Passed>();
        for (var one : staff.agendas()) {
            if (one.isOver() && !one.day().isBefore(first) && !one.day().isAfter(last)) {
                var tied = due(actor, one, staff).stream()
                        .filter(due -> due.matter().key().equals(report.name()))
                        .map(DueReport::item)
                        .toList();
                one.points().stream()
                        .filter(point -> Boolean.TRUE.equals(point.passed()) && point.inFavor() != null)
                        .filter(point ->
                                tied.contains(point.number()) || (report == Topic.FINANCE_REPORT && point.isFinance()))
                        .forEach(point -> passed.add(new Passed(one, point)));
            }
        }
        return passed;
    }

    /** How many are missing from each sitting to come within these days. */
    Map<Agenda, Long> missing(Actor actor, LocalDate first, LocalDate last) {
        var missing = new LinkedHashMap<Agenda, Long>();
        if (congress.all(actor).stream().anyMatch(one -> isAhead(one, first, last))) {
            missing.putAll(missing(actor, staff(actor), first, last));
        }
        if (congress.ofMembers(actor).stream().anyMatch(one -> isAhead(one, first, last))) {
            missing.putAll(missing(actor, members(actor), first, last));
        }
        return missing;
    }

    private static boolean isAhead(Agenda one, LocalDate first, LocalDate last) {
        return !one.isOver() && !one.day().isBefore(first) && !one.day().isAfter(last);
    }

    private Map<Agenda, Long> missing(Actor actor, Assembly assembly, LocalDate first, LocalDate last) {
        return assembly.agendas().stream()
                .filter(one -> isAhead(one, first, last))
                .collect(Collectors.toMap(
                        one -> one,
                        one -> due(actor, one, assembly).stream()
                                .filter(due -> due.isMissing() && due.matter().isRegular())
                                .count(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * One sitting's agenda.
     *
     * @throws NoSuchElementException if this union has no such sitting, or it was cancelled
     */
    Agenda agenda(Actor actor, SittingId sitting) {
        return agenda(of(actor, sitting).agendas(), sitting);
    }

    /** In Chinese, as an agenda has it. */
    String title(Actor actor, Matter matter) {
        return matter.isOwn()
                ? matter.own()
                : Objects.requireNonNull(words.getMessage(matter.word(), null, Locale.SIMPLIFIED_CHINESE));
    }

    String title(Actor actor, SittingId sitting, Locale language) {
        return congress.title(actor, sitting, language);
    }

    /** Every agenda of an assembly, and the reports it hears. */
    private record Assembly(List<Agenda> agendas, List<Matter> reports) {}

    private Assembly staff(Actor actor) {
        return new Assembly(
                agendas(actor), here(actor).stream().filter(Matter::isRegular).toList());
    }

    private Assembly members(Actor actor) {
        return new Assembly(
                congress.ofMembers(actor), MembersTopic.of(union.profile(actor).kind()));
    }

    /** The one whose sitting it is. */
    private Assembly of(Actor actor, SittingId sitting) {
        var staff = staff(actor);
        return staff.agendas().stream().anyMatch(one -> one.sitting().equals(sitting)) ? staff : members(actor);
    }

    private List<DueReport> due(Actor actor, Agenda agenda, Assembly assembly) {
        var tied = matters.covered(actor.union());
        return DueReport.of(
                agenda,
                assembly.reports(),
                matter -> title(actor, matter),
                assembly.agendas(),
                one -> tied.getOrDefault(one.sitting(), Map.of()));
    }

    private static Agenda agenda(List<Agenda> all, SittingId sitting) {
        return all.stream()
                .filter(one -> one.sitting().equals(sitting))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No sitting " + sitting));
    }

    private static Optional<Agenda> agenda(List<Agenda> all, Decision.@Nullable Place place) {
        return all.stream()
                .filter(one -> place != null && one.sitting().equals(place.sitting()))
                .findFirst();
    }
}
