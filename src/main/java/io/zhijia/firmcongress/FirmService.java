package io.zhijia.firmcongress;

import static io.zhijia.firmcongress.FirmPermission.KEEP_FIRMS;
import static io.zhijia.firmcongress.FirmPermission.SEE_FIRMS;
import static io.zhijia.firmcongress.FirmRefusal.NAME_TAKEN;
import static io.zhijia.firmcongress.FirmRefusal.NOT_FOR_THIS_UNIT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.firmcongress.Firm.Congress;
import io.zhijia.firmcongress.Firm.Description;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Firms are listed and described, get a congress, and it meets. */
@Service
@Transactional
class FirmService {

    private final Firms firms;
    private final UnionDirectory union;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirmService(Firms firms, UnionDirectory union, ApplicationEventPublisher events, Clock clock) {
        this.firms = firms;
        this.union = union;
        this.events = events;
        this.clock = clock;
    }

    /** One firm with what happened there, the latest first. */
    record One(Firm firm, List<Happening> happenings) {}

    /** The right to keep firms, before anybody types one. */
    @Transactional(readOnly = true)
    void mustKeep(Actor actor) {
        actor.must(KEEP_FIRMS);
        mustApply(actor);
    }

    private void mustSee(Actor actor) {
        actor.must(SEE_FIRMS);
        mustApply(actor);
    }

    private void mustApply(Actor actor) {
        refuseIf(!union.profile(actor).kind().hasUnitsBelow(), NOT_FOR_THIS_UNIT);
    }

    @Transactional(readOnly = true)
    Paging<FirmLine> page(Actor actor, FirmFilter filter, int number) {
        mustSee(actor);
        return Paging.of(firms.find(actor.union(), filter, Paging.limit(), Paging.offset(number)), number);
    }

    /** All of them, for the sheet. */
    @Transactional(readOnly = true)
    List<FirmLine> all(Actor actor) {
        mustSee(actor);
        return firms.find(actor.union(), FirmFilter.ALL, Integer.MAX_VALUE, 0);
    }

    @Transactional(readOnly = true)
    One one(Actor actor, FirmId id) {
        mustSee(actor);
        return new One(firms.get(actor.union(), id), firms.happenings(actor.union(), id));
    }

    /** What a union tells the one above it: numbers only. */
    @Transactional(readOnly = true)
    Coverage coverage(WithinUnion asked, int year) {
        return firms.coverage(asked.union(), year);
    }

    FirmId list(Actor actor, Description about) {
        mustKeep(actor);
        about.mustBePast(today());
        mustBeFree(actor, about.name(), null);
        var firm = Firm.listed(actor.union(), about, null);
        firms.save(firm);
        said(actor, "firmcongress.step.listed", about.name());
        return firm.id();
    }

    void describe(Actor actor, FirmId id, Description about) {
        mustKeep(actor);
        about.mustBePast(today());
        mustBeFree(actor, about.name(), id);
        firms.save(firms.get(actor.union(), id).described(about));
        said(actor, "firmcongress.step.described", about.name());
    }

    void setUp(Actor actor, FirmId id, Congress congress) {
        mustKeep(actor);
        var firm = firms.get(actor.union(), id).setUp(congress, today());
        firms.save(firm);
        said(
                actor,
                "firmcongress.step.setup",
                firm.about().name() + " {" + congress.form().word() + "}");
        events.publishEvent(FirmCongressSetUp.of(actor, firm, congress));
    }

    void end(Actor actor, FirmId id, String reason) {
        mustKeep(actor);
        var firm = firms.get(actor.union(), id).withoutCongress(reason);
        firms.save(firm);
        said(actor, "firmcongress.step.ended", firm.about().name() + "：" + reason);
    }

    void close(Actor actor, FirmId id, LocalDate on) {
        mustKeep(actor);
        var firm = firms.get(actor.union(), id).closed(on, today());
        firms.save(firm);
        said(actor, "firmcongress.step.closed", firm.about().name() + " " + on);
    }

    /** It was closed by mistake, or is back. */
    void reopen(Actor actor, FirmId id) {
        mustKeep(actor);
        var firm = firms.get(actor.union(), id);
        if (firm.isClosed()) {
            firms.save(firm.reopened());
            said(actor, "firmcongress.step.reopened", firm.about().name());
        }
    }

    void enter(Actor actor, FirmId id, Happening one) {
        mustKeep(actor);
        var firm = firms.get(actor.union(), id);
        firm.mustTake(one, today());
        if (firms.happenings(actor.union(), id).stream().anyMatch(one::repeats)) {
            return;
        }
        firms.add(actor.union(), id, one);
        said(
                actor,
                "firmcongress.step.entered",
                firm.about().name() + " {" + one.kind().word() + "} " + one.on());
    }

    void takeBack(Actor actor, FirmId id, UUID happening) {
        mustKeep(actor);
        var firm = firms.get(actor.union(), id);
        firms.remove(actor.union(), id, happening);
        said(actor, "firmcongress.step.takenback", firm.about().name());
    }

    private void mustBeFree(Actor actor, String name, @Nullable FirmId own) {
        firms.called(actor.union(), name)
                .ifPresent(other -> refuseIf(!other.id().equals(own), NAME_TAKEN, name));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void said(Actor actor, String step, String detail) {
        events.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
