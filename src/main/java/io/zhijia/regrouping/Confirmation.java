package io.zhijia.regrouping;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.regrouping.RegroupingPermission.CONFIRM_GROUPS;
import static io.zhijia.regrouping.RegroupingRefusal.BEGINS_LATER;
import static io.zhijia.regrouping.RegroupingRefusal.NOT_SETTLED;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.StepTaken;
import io.zhijia.membership.Member;
import io.zhijia.membership.Placement;
import io.zhijia.membership.RegisterService;
import io.zhijia.regrouping.Regrouping.State;
import io.zhijia.union.UnionGroupId;
import io.zhijia.union.UnionService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair confirms: groups are formed, people move and leaders change, all as of one day, or nothing does. */
@Service
@Transactional
class Confirmation {

    private final Regroupings regroupings;
    private final RegroupingService drafts;
    private final RegisterService register;
    private final UnionService union;
    private final OfficeService offices;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    Confirmation(
            Regroupings regroupings,
            RegroupingService drafts,
            RegisterService register,
            UnionService union,
            OfficeService offices,
            ApplicationEventPublisher log,
            Clock clock) {
        this.regroupings = regroupings;
        this.drafts = drafts;
        this.register = register;
        this.union = union;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    void confirm(Actor actor, RegroupingId id) {
        actor.must(CONFIRM_GROUPS);
        var draft = regroupings.get(actor.union(), id).mustBeDraft();
        var people = drafts.present(actor).stream().collect(toMap(Member::id, member -> member));
        var problems = draft.problems(people.keySet());
        refuseIf(!problems.isEmpty(), NOT_SETTLED, problems.size());
        refuseIf(draft.begins().isAfter(LocalDate.now(clock)), BEGINS_LATER, draft.begins());
        var leading = drafts.leading(actor);
        var groups = formed(actor, draft);
        draft.members().stream().filter(Placed::isMoved).forEach(one -> move(actor, draft, people, groups, one));
        for (var part : draft.parts()) {
            var group = Objects.requireNonNull(groups.get(part.id()));
            if (draft.in(part).isEmpty()) {
                dissolve(actor, draft, group, leading.get(group), part);
            } else {
                lead(actor, draft, group, leading.get(group), Objects.requireNonNull(part.leader()));
            }
        }
        regroupings.end(actor.union(), id, State.CONFIRMED);
        log.publishEvent(new StepTaken(actor, "regrouping.step.confirmed", null, draft.begins() + " " + draft.moved()));
    }

    private Map<PartId, UnionGroupId> formed(Actor actor, Regrouping draft) {
        var groups = new HashMap<PartId, UnionGroupId>();
        for (var part : draft.parts()) {
            var form = part.isNew() && !draft.in(part).isEmpty();
            groups.put(
                    part.id(),
                    form
                            ? union.formGroup(actor, part.name())
                            : new UnionGroupId(part.id().value()));
        }
        return groups;
    }

    private void move(
            Actor actor, Regrouping draft, Map<MemberId, Member> people, Map<PartId, UnionGroupId> groups, Placed one) {
        var member = Objects.requireNonNull(people.get(one.member()));
        var group = groups.get(Objects.requireNonNull(one.part()));
        var since = draft.begins().isBefore(member.joinedOn()) ? member.joinedOn() : draft.begins();
        register.move(actor, member.id(), new Placement(member.placement().department(), group), since);
    }

    private void lead(Actor actor, Regrouping draft, UnionGroupId group, @Nullable OfficeHolding now, MemberId leader) {
        if (now != null && now.member().equals(leader)) {
            return;
        }
        var first = now == null ? draft.begins() : ended(actor, draft, now).plusDays(1);
        offices.appoint(actor, leader, Office.GROUP_LEADER, group, Set.of(), first);
    }

    /** A group nobody is in any more; one that was only drafted was never there. */
    private void dissolve(Actor actor, Regrouping draft, UnionGroupId group, @Nullable OfficeHolding now, Part part) {
        if (part.isNew()) {
            return;
        }
        if (now != null) {
            ended(actor, draft, now);
        }
        union.dissolveGroup(actor, group);
    }

    /** Ends with the day before, or where it began later, with its first. */
    private LocalDate ended(Actor actor, Regrouping draft, OfficeHolding now) {
        var last = draft.begins().minusDays(1);
        var day = last.isBefore(now.from()) ? now.from() : last;
        offices.end(actor, now.id(), day);
        return day;
    }
}
