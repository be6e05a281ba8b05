package io.zhijia.division;

import static io.zhijia.division.DivisionPermission.DIVIDE_WORK;
import static io.zhijia.division.DivisionRefusal.IN_CHARGE_ALREADY;
import static io.zhijia.division.DivisionRefusal.NO_PORTFOLIOS;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.StepTaken;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work is divided, and duties are written down. */
@Service
@Transactional
class DivisionService {

    private final Divisions divisions;
    private final OfficeService offices;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    DivisionService(Divisions divisions, OfficeService offices, ApplicationEventPublisher log, Clock clock) {
        this.divisions = divisions;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /** In place of whoever answers for the area now, or beside them where both were said to. */
    void charge(Actor actor, Charge next, boolean beside) {
        actor.must(DIVIDE_WORK);
        var open = open(actor, next.area());
        refuseIf(open.stream().anyMatch(other -> beside && other.member().equals(next.member())), IN_CHARGE_ALREADY);
        if (!beside) {
            open.forEach(other -> divisions.save(other.followedOn(next.since())));
        }
        divisions.save(next);
        said(actor, "division.step.charged", next.member(), "{" + next.area().word() + "} " + next.since());
    }

    void end(Actor actor, ChargeId id, LocalDate lastDay) {
        actor.must(DIVIDE_WORK);
        var charge = divisions.charges(actor.union()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        divisions.save(charge.ended(lastDay));
        said(actor, "division.step.ended", charge.member(), "{" + charge.area().word() + "} " + lastDay);
    }

    /** Takes over what the offices say of areas nobody answers for yet; returns how many. */
    int fromOffices(Actor actor) {
        actor.must(DIVIDE_WORK);
        var charges = portfolios(actor).entrySet().stream()
                .filter(area -> area.getValue().size() == 1
                        && open(actor, area.getKey()).isEmpty())
                .map(area -> {
                    var holding = area.getValue().getFirst();
                    return Charge.given(actor.union(), area.getKey(), holding.member(), null, holding.from(), null);
                })
                .toList();
        refuseIf(charges.isEmpty(), NO_PORTFOLIOS);
        charges.forEach(divisions::save);
        said(actor, "division.step.fromOffices", null, String.valueOf(charges.size()));
        return charges.size();
    }

    /** Who has each area in the portfolio of an office today. */
    @Transactional(readOnly = true)
    Map<WorkArea, List<OfficeHolding>> portfolios(Actor actor) {
        var today = LocalDate.now(clock);
        return offices.all(actor).stream()
                .filter(holding -> holding.isHeldOn(today))
                .flatMap(holding -> holding.areas().stream().map(area -> Map.entry(area, holding)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Writes a duty list, or revises it from that day on. */
    void write(Actor actor, String post, @Nullable MemberId holder, String text, LocalDate since) {
        actor.must(DIVIDE_WORK);
        var next = Duty.written(actor.union(), post, holder, text, since);
        var before = divisions.duties(actor.union()).stream()
                .filter(duty -> duty.post().equals(post) && duty.until() == null)
                .findFirst();
        if (before.isPresent() && before.get().since().equals(since)) {
            divisions.save(before.get().correctedBy(next));
        } else {
            before.ifPresent(duty -> divisions.save(duty.followedOn(since)));
            divisions.save(next);
        }
        said(actor, "division.step.written", holder, post + " " + since);
    }

    void retire(Actor actor, DutyId id, LocalDate lastDay) {
        actor.must(DIVIDE_WORK);
        var duty = divisions.duties(actor.union()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        divisions.save(duty.ended(lastDay));
        said(actor, "division.step.retired", duty.holder(), duty.post() + " " + lastDay);
    }

    private List<Charge> open(Actor actor, WorkArea area) {
        return divisions.charges(actor.union()).stream()
                .filter(charge -> charge.area() == area && charge.isOpen())
                .toList();
    }

    private void said(Actor actor, String step, @Nullable MemberId about, String detail) {
        log.publishEvent(new StepTaken(actor, step, about, detail));
    }
}
