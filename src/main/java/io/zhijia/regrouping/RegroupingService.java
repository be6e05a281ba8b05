package io.zhijia.regrouping;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.regrouping.RegroupingPermission.DRAFT_GROUPS;
import static io.zhijia.regrouping.RegroupingRefusal.ANOTHER_IS_DRAFTED;
import static io.zhijia.regrouping.RegroupingRefusal.NAME_TAKEN;
import static io.zhijia.regrouping.RegroupingRefusal.NOBODY_TICKED;
import static io.zhijia.regrouping.RegroupingRefusal.NOT_IN_THIS_GROUP;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.StepTaken;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterIntake;
import io.zhijia.regrouping.Regrouping.State;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroupId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A regrouping is drafted and worked on. */
@Service
@Transactional
class RegroupingService {

    private final Regroupings regroupings;
    private final RegisterIntake register;
    private final UnionDirectory union;
    private final OfficeService offices;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    RegroupingService(
            Regroupings regroupings,
            RegisterIntake register,
            UnionDirectory union,
            OfficeService offices,
            ApplicationEventPublisher log,
            Clock clock) {
        this.regroupings = regroupings;
        this.register = register;
        this.union = union;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    RegroupingId draft(Actor actor, Draft how, LocalDate begins, Limits limits) {
        actor.must(DRAFT_GROUPS);
        refuseIf(regroupings.draft(actor.union()).isPresent(), ANOTHER_IS_DRAFTED);
        var start = start(actor, how);
        var one = new Regrouping(
                actor.union(), RegroupingId.next(), begins, limits, State.DRAFT, start.parts(), start.members());
        regroupings.add(one);
        log.publishEvent(new StepTaken(actor, "regrouping.step.drafted", null, begins.toString()));
        return one.id();
    }

    private Draft.Start start(Actor actor, Draft how) {
        return how.of(present(actor), union.groups(actor), union.departments(actor), leaders(actor));
    }

    void move(Actor actor, RegroupingId id, Set<MemberId> some, PartId to) {
        actor.must(DRAFT_GROUPS);
        refuseIf(some.isEmpty(), NOBODY_TICKED);
        var draft = regroupings.get(actor.union(), id).mustBeDraft();
        var part = part(draft, to);
        regroupings.place(
                actor.union(),
                id,
                draft.members().stream()
                        .filter(one -> some.contains(one.member()))
                        .map(one -> one.in(part.id()))
                        .toList());
    }

    void lead(Actor actor, RegroupingId id, PartId of, MemberId leader) {
        actor.must(DRAFT_GROUPS);
        var draft = regroupings.get(actor.union(), id).mustBeDraft();
        var part = part(draft, of);
        refuseIf(draft.in(part).stream().noneMatch(one -> one.member().equals(leader)), NOT_IN_THIS_GROUP, part.name());
        regroupings.lead(actor.union(), id, part.ledBy(leader));
    }

    PartId addGroup(Actor actor, RegroupingId id, String name) {
        actor.must(DRAFT_GROUPS);
        var draft = regroupings.get(actor.union(), id).mustBeDraft();
        refuseIf(draft.parts().stream().anyMatch(part -> part.name().equals(name)), NAME_TAKEN, name);
        var part = new Part(PartId.next(), name, true, null);
        regroupings.add(actor.union(), id, part);
        return part.id();
    }

    /** Whoever came since is added where they would belong, whoever left is taken out. */
    void refresh(Actor actor, RegroupingId id) {
        actor.must(DRAFT_GROUPS);
        var draft = regroupings.get(actor.union(), id).mustBeDraft();
        var known = draft.members().stream().map(Placed::member).collect(toSet());
        var now = start(actor, Draft.AS_NOW).members();
        var present = now.stream().map(Placed::member).collect(toSet());
        regroupings.place(
                actor.union(),
                id,
                now.stream().filter(one -> !known.contains(one.member())).toList());
        regroupings.remove(
                actor.union(),
                id,
                known.stream().filter(member -> !present.contains(member)).toList());
    }

    void discard(Actor actor, RegroupingId id) {
        actor.must(DRAFT_GROUPS);
        var draft = regroupings.get(actor.union(), id).mustBeDraft();
        regroupings.end(actor.union(), id, State.DISCARDED);
        log.publishEvent(new StepTaken(
                actor, "regrouping.step.discarded", null, draft.begins().toString()));
    }

    @Transactional(readOnly = true)
    List<RegroupingLine> lines(Actor actor) {
        actor.must(DRAFT_GROUPS);
        return regroupings.lines(actor.union());
    }

    @Transactional(readOnly = true)
    Regrouping get(Actor actor, RegroupingId id) {
        actor.must(DRAFT_GROUPS);
        return regroupings.get(actor.union(), id);
    }

    /** Everybody who is a member today. */
    @Transactional(readOnly = true)
    List<Member> present(Actor actor) {
        return register.all(actor).stream().filter(Member::isMember).toList();
    }

    private Map<UnionGroupId, MemberId> leaders(Actor actor) {
        return leading(actor).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, held -> held.getValue().member()));
    }

    /** Who leads each group today. */
    @Transactional(readOnly = true)
    Map<UnionGroupId, OfficeHolding> leading(Actor actor) {
        var today = LocalDate.now(clock);
        return offices.all(actor).stream()
                .filter(held -> held.office() == Office.GROUP_LEADER && held.isHeldOn(today))
                .collect(toMap(held -> new UnionGroupId(held.body()), held -> held, (first, second) -> first));
    }

    private static Part part(Regrouping draft, PartId id) {
        return draft.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
