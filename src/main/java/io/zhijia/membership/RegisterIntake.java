package io.zhijia.membership;

import static io.zhijia.membership.RegisterPermission.KEEP_REGISTER;
import static io.zhijia.membership.RegisterPermission.SEE_REGISTER;

import io.zhijia.account.LoginDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes many members into the register at once, and takes them out again while nothing else hangs on them. */
@Service
@Transactional
public class RegisterIntake {

    private final RegisterBatch register;
    private final PeopleDirectory people;
    private final LoginDirectory logins;
    private final Clock clock;

    RegisterIntake(RegisterBatch register, PeopleDirectory people, LoginDirectory logins, Clock clock) {
        this.register = register;
        this.people = people;
        this.logins = logins;
        this.clock = clock;
    }

    /** Everybody who is or was a member. */
    @Transactional(readOnly = true)
    public List<Member> all(Actor actor) {
        actor.must(SEE_REGISTER);
        return register.all(actor.union());
    }

    @Transactional(readOnly = true)
    public Map<MemberId, List<MembershipFact>> facts(Actor actor) {
        actor.must(SEE_REGISTER);
        return register.allFacts(actor.union());
    }

    /** A member who begins, with all that is known to have happened since. */
    public Member newcomer(Actor actor, MemberId id, Details details, Placement placement, List<MembershipFact> facts) {
        return Member.joined(
                        actor.union(), id, details, placement, facts.getFirst().on())
                .after(Standings.of(facts));
    }

    /** The same member with other details and place, before whatever happened is added. */
    public Member changed(Actor actor, Member member, Details details, Placement placement) {
        var changed = member.changed(details);
        return changed.placement().equals(placement) ? changed : changed.placed(placement);
    }

    /**
     * Takes them all, in the transaction of the caller.
     *
     * @param facts of newcomers and of members to whom something happened
     * @return when; by it the facts are found again
     */
    public Instant take(Actor actor, List<Member> newcomers, List<Member> changed, List<MembershipFact> facts) {
        actor.must(KEEP_REGISTER);
        var union = actor.union();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        register.addAll(union, newcomers);
        register.addAllFacts(union, facts, actor.member(), now);
        var after = histories(actor, changed, facts);
        register.saveAll(union, after);
        var all = new ArrayList<>(newcomers);
        all.addAll(after);
        people.keep(actor, all.stream().map(RegisterIntake::person).toList());
        endings(actor, after, facts);
        return now;
    }

    /** Newcomers who have since been given an account or an office, or were changed: they stay if the batch is undone. */
    @Transactional(readOnly = true)
    public Set<MemberId> entangled(Actor actor, Collection<MemberId> newcomers) {
        var entangled = new HashSet<>(people.whoEverHeldOffice(actor));
        entangled.addAll(logins.whoHaveOne(actor));
        register.all(actor.union()).stream()
                .filter(member -> member.version() > 1)
                .map(Member::id)
                .forEach(entangled::add);
        entangled.retainAll(newcomers);
        return entangled;
    }

    /**
     * Takes a batch back.
     *
     * @param before changed members as they were
     * @param taken when the batch was taken
     */
    public void undo(Actor actor, Collection<MemberId> newcomers, List<Member> before, Instant taken) {
        actor.must(KEEP_REGISTER);
        var union = actor.union();
        register.removeAll(union, newcomers);
        people.forget(actor, newcomers);
        register.removeFacts(union, before.stream().map(Member::id).toList(), taken);
        register.saveAll(union, histories(actor, before, List.of()));
        people.keep(actor, before.stream().map(RegisterIntake::person).toList());
    }

    /** Each as all facts, those just added included, have it. */
    private List<Member> histories(Actor actor, List<Member> members, List<MembershipFact> added) {
        var touched = new HashSet<MemberId>();
        members.forEach(member -> touched.add(member.id()));
        added.forEach(fact -> touched.add(fact.member()));
        var facts = register.allFacts(actor.union());
        facts.keySet().retainAll(touched);
        var standings = new HashMap<MemberId, Standings>();
        facts.forEach((id, history) -> standings.put(id, Standings.of(history)));
        register.standAll(actor.union(), standings);
        return members.stream()
                .map(member -> standings.containsKey(member.id()) ? member.after(standings.get(member.id())) : member)
                .toList();
    }

    private void endings(Actor actor, List<Member> after, List<MembershipFact> facts) {
        var ended = new HashSet<MemberId>();
        facts.stream().filter(fact -> FactKind.ENDS.contains(fact.kind())).forEach(fact -> ended.add(fact.member()));
        for (var member : after) {
            if (ended.contains(member.id()) && member.endedOn() != null) {
                people.gone(actor, member.id(), member.endedOn());
            }
        }
    }

    private static Person person(Member member) {
        return new Person(
                member.union(),
                member.id(),
                member.details().name(),
                member.details().number(),
                member.endedOn());
    }
}
