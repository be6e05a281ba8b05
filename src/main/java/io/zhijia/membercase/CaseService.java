package io.zhijia.membercase;

import static io.zhijia.membercase.CasePermission.KEEP_CASES;
import static io.zhijia.membercase.CasePermission.SPEAK_FOR_GROUP;
import static io.zhijia.membercase.CaseRefusal.ALREADY_A_MEMBER;
import static io.zhijia.membercase.CaseRefusal.NOBODY_CHOSEN;
import static io.zhijia.membercase.CaseRefusal.NOT_A_MEMBER;
import static io.zhijia.membercase.CaseRefusal.NOT_YOURS_TO_SEE;
import static io.zhijia.membercase.CaseRefusal.NOT_YOUR_GROUP;
import static io.zhijia.membercase.CaseRefusal.UNDER_WAY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membercase.MemberCase.Opinion;
import io.zhijia.membercase.MemberCase.Person;
import io.zhijia.membership.RegisterMatching;
import io.zhijia.membership.RegisterReading;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases are opened, the group is heard, the committee decides. */
@Service
@Transactional
class CaseService implements SealedRows {

    private final MemberCases cases;
    private final RegisterReading register;
    private final RegisterMatching matching;
    private final Decisions decisions;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    CaseService(
            MemberCases cases,
            RegisterReading register,
            RegisterMatching matching,
            Decisions decisions,
            Seals seals,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.matching = matching;
        this.decisions = decisions;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody applies to join; members, and those who have applied already, do not. */
    CaseId apply(Actor actor, Person person, String document) {
        actor.must(KEEP_CASES);
        matching.present(actor, person.name(), person.born(), person.number())
                .ifPresent(member -> refuseIf(
                        true,
                        ALREADY_A_MEMBER,
                        member.details().name() + " " + member.details().number()));
        return open(actor, CaseKind.JOIN, null, person, "", document);
    }

    /** A member retires, keeps the membership for another reason, leaves, or is to be expelled. */
    CaseId open(Actor actor, CaseKind kind, MemberId id, String reason, String document) {
        actor.must(KEEP_CASES);
        var member = register.member(actor, id);
        refuseIf(!member.isMember() || kind == CaseKind.JOIN, NOT_A_MEMBER);
        var details = member.details();
        var person = new Person(
                details.name(),
                details.number(),
                details.sex(),
                details.born(),
                "",
                member.placement().group(),
                member.placement().department());
        return open(actor, kind, id, person, reason, document);
    }

    private CaseId open(
            Actor actor, CaseKind kind, @Nullable MemberId member, Person person, String reason, String document) {
        var sealer = seals.forWriting(actor);
        cases.open(actor.union(), sealer).stream()
                .filter(other -> other.isSame(kind, member, person))
                .findFirst()
                .ifPresent(other -> refuseIf(true, UNDER_WAY, other.openedOn()));
        var one = MemberCase.opened(actor.union(), kind, member, person, reason.strip(), document.strip(), today());
        cases.save(one, sealer);
        audit.done(actor, "membercase.step.opened", member, key(kind) + " " + person.name());
        return one.id();
    }

    /** The opinion of the group, by its leader, or as chair or secretary were told it. */
    void hear(Actor actor, CaseId id, boolean agrees, String text) {
        var one = get(actor, id);
        refuseIf(!mayGiveOpinion(actor, one), NOT_YOUR_GROUP);
        cases.save(one.heard(new Opinion(agrees, text.strip(), actor.member(), today())), seals.forWriting(actor));
    }

    boolean mayGiveOpinion(Actor actor, MemberCase one) {
        var group = one.person().group();
        return group == null ? actor.may(SPEAK_FOR_GROUP) : actor.may(SPEAK_FOR_GROUP, group);
    }

    /** The committee approves; the register says so from that day on. */
    void approve(Actor actor, CaseId id, LocalDate on, String decision) {
        actor.must(KEEP_CASES);
        var one = get(actor, id);
        one.mayBeApproved(actor.member(), on, today());
        var member = decisions.carryOut(actor, one, on, decision.strip());
        cases.save(one.approved(member, actor.member(), on, decision, today()), seals.forWriting(actor));
        audit.done(actor, "membercase.step.approved", member, key(one.kind()) + " " + decision.strip());
    }

    /** One decision about many: all of them or none. */
    int approveAll(Actor actor, Collection<CaseId> chosen, LocalDate on, String decision) {
        refuseIf(chosen.isEmpty(), NOBODY_CHOSEN);
        chosen.forEach(id -> approve(actor, id, on, decision));
        return chosen.size();
    }

    void refuse(Actor actor, CaseId id, String reason) {
        actor.must(KEEP_CASES);
        var refused = get(actor, id).refused(actor.member(), reason, today());
        cases.save(refused, seals.forWriting(actor));
        audit.done(
                actor,
                "membercase.step.refused",
                refused.member(),
                refused.person().name() + " " + reason.strip());
    }

    void withdraw(Actor actor, CaseId id) {
        actor.must(KEEP_CASES);
        cases.save(get(actor, id).withdrawn(actor.member(), today()), seals.forWriting(actor));
    }

    @Transactional(readOnly = true)
    Paging<MemberCase> all(Actor actor, int page) {
        var groups = actor.may(KEEP_CASES) ? null : actor.groupsFor(SPEAK_FOR_GROUP);
        refuseIf(groups != null && groups.isEmpty(), NOT_YOURS_TO_SEE);
        return Paging.of(
                cases.all(actor.union(), groups, seals.forReading(actor), Paging.limit(), Paging.offset(page)), page);
    }

    /** @throws NoSuchElementException if there is none, or it is not theirs to see */
    @Transactional(readOnly = true)
    MemberCase get(Actor actor, CaseId id) {
        var one = cases.get(actor.union(), id, seals.forReading(actor));
        if (!mayGiveOpinion(actor, one)) {
            throw new NoSuchElementException("Case " + id + " is not theirs to see");
        }
        return one;
    }

    /** What waits for this person: opinions for group leaders, decisions for chair and secretary. */
    @Transactional(readOnly = true)
    List<MemberCase> waitingFor(Actor actor) {
        if (!actor.may(KEEP_CASES) && actor.groupsFor(SPEAK_FOR_GROUP).isEmpty()) {
            return List.of();
        }
        var decides = actor.may(KEEP_CASES);
        return cases.open(actor.union(), seals.forReading(actor)).stream()
                .filter(one -> one.isOpinionMissing() ? isOfOwnGroup(actor, one) : decides)
                .toList();
    }

    private static boolean isOfOwnGroup(Actor actor, MemberCase one) {
        var group = one.person().group();
        return group != null && actor.groupsFor(SPEAK_FOR_GROUP).contains(group.value());
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return cases.sealAgain(actor.union(), sealer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String key(CaseKind kind) {
        return "{" + kind.word() + "}";
    }
}
