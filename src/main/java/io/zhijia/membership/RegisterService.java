package io.zhijia.membership;

import static io.zhijia.membership.MembershipRefusal.IN_THE_FUTURE;
import static io.zhijia.membership.MembershipRefusal.NO_SUCH_PLACE;
import static io.zhijia.membership.MembershipRefusal.NUMBER_TAKEN;
import static io.zhijia.membership.RegisterPermission.KEEP_REGISTER;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import io.zhijia.privacy.Audit;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chair and secretary do with the register. */
@Service
@Transactional
public class RegisterService {

    private final Register register;
    private final PeopleDirectory people;
    private final UnionDirectory union;
    private final Audit audit;
    private final Clock clock;

    RegisterService(Register register, PeopleDirectory people, UnionDirectory union, Audit audit, Clock clock) {
        this.register = register;
        this.people = people;
        this.union = union;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever founds the union is its first member; what is not known yet is filled in later. */
    public void joinAsFounder(Actor founder, String number) {
        add(
                founder,
                founder.member(),
                new Details(number, founder.name(), Sex.FEMALE, null, ""),
                Placement.NOWHERE,
                FactKind.JOINED,
                LocalDate.now(clock),
                "");
    }

    MemberId add(Actor actor, Details details, Placement placement, FactKind how, LocalDate on) {
        return add(actor, details, placement, how, on, "");
    }

    /** A new member; the note says what it rests on. */
    public MemberId add(Actor actor, Details details, Placement placement, FactKind how, LocalDate on, String note) {
        var id = MemberId.next();
        add(actor, id, details, placement, how, on, note);
        return id;
    }

    private void add(
            Actor actor, MemberId id, Details details, Placement placement, FactKind how, LocalDate on, String note) {
        actor.must(KEEP_REGISTER);
        refuseIf(on.isAfter(LocalDate.now(clock)), IN_THE_FUTURE);
        mustBeOurs(actor, placement);
        save(actor, Member.joined(actor.union(), id, details, placement, on));
        register.place(actor.union(), id, on, placement);
        var fact = new MembershipFact(actor.union(), id, how, on, note);
        register.add(fact, actor.member(), clock.instant());
        register.stand(actor.union(), id, Standings.of(List.of(fact)));
        audit.done(actor, "membership.step.added", id, details.number() + " " + details.name());
    }

    /** Corrects who the member is, and moves them as of that day. */
    void change(Actor actor, MemberId id, int version, Details details, Placement placement, LocalDate since) {
        actor.must(KEEP_REGISTER);
        mustBeOurs(actor, placement);
        var before = register.get(actor.union(), id);
        var member = before.asRead(version).changed(details);
        if (member.placement().equals(placement)) {
            save(actor, member);
        } else {
            refuseIf(since.isAfter(LocalDate.now(clock)), IN_THE_FUTURE);
            save(actor, member.placed(placement));
            register.place(actor.union(), id, since, placement);
        }
        audit.done(actor, "membership.step.changed", id, Differences.between(before, details, placement));
    }

    /** Moves the member to another group or department as of that day. */
    public void move(Actor actor, MemberId id, Placement placement, LocalDate since) {
        var member = register.get(actor.union(), id);
        change(actor, id, member.version(), member.details(), placement, since);
    }

    /** Corrects the phone, as the member asked and an officer confirmed. */
    public void changePhone(Actor actor, MemberId id, String phone) {
        var member = register.get(actor.union(), id);
        change(actor, id, member.version(), member.details().withPhone(phone), member.placement(), member.joinedOn());
    }

    /** Retires or reserves the member, ends the membership, or takes that back; may be told late, in any order. */
    public void record(Actor actor, MemberId id, FactKind kind, LocalDate on, String note) {
        actor.must(KEEP_REGISTER);
        refuseIf(on.isAfter(LocalDate.now(clock)), IN_THE_FUTURE);
        var facts = new ArrayList<>(register.facts(actor.union(), id));
        facts.add(new MembershipFact(actor.union(), id, kind, on, note));
        var history = Standings.of(facts);
        var member = register.get(actor.union(), id).after(history);
        save(actor, member);
        register.add(facts.getLast(), actor.member(), clock.instant());
        register.stand(actor.union(), id, history);
        audit.done(actor, kind.word(), id, on + " " + note);
        if (!member.isMember()) {
            people.gone(actor, id, member.endedOn() == null ? on : member.endedOn());
        }
    }

    private void save(Actor actor, Member member) {
        refuseIf(!register.save(member), NUMBER_TAKEN, member.details().number());
        people.keep(
                actor,
                List.of(new Person(
                        actor.union(),
                        member.id(),
                        member.details().name(),
                        member.details().number(),
                        member.endedOn())));
    }

    /** Groups and departments of another union, or dissolved ones, are none of ours. */
    private void mustBeOurs(Actor actor, Placement placement) {
        var group = placement.group();
        var department = placement.department();
        refuseIf(
                group != null
                        && union.groups(actor).stream()
                                .noneMatch(ours -> ours.id().equals(group)),
                NO_SUCH_PLACE);
        refuseIf(
                department != null
                        && union.departments(actor).stream()
                                .noneMatch(ours -> ours.id().equals(department)),
                NO_SUCH_PLACE);
    }
}
