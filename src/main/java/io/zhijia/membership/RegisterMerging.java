package io.zhijia.membership;

import static io.zhijia.membership.MembershipRefusal.NUMBER_TAKEN;
import static io.zhijia.membership.RegisterPermission.KEEP_REGISTER;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one entry of two, and two of one again. What is not dated is chosen by the caller, dated facts are never lost. */
@Service
@Transactional
public class RegisterMerging {

    private final Register register;
    private final Twins twins;
    private final PeopleDirectory people;
    private final Clock clock;

    RegisterMerging(Register register, Twins twins, PeopleDirectory people, Clock clock) {
        this.register = register;
        this.twins = twins;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Twin> likely(Actor actor, int limit) {
        actor.must(KEEP_REGISTER);
        return twins.likely(actor.union(), limit);
    }

    /** Ways in which the dated facts of the two can be one history; the first is the best. */
    @Transactional(readOnly = true)
    public List<HistoryChoice> histories(Actor actor, MemberId kept, MemberId gone) {
        return Stream.of(HistoryChoice.values())
                .filter(choice -> history(actor, kept, gone, choice).isPossible())
                .toList();
    }

    private OneHistory history(Actor actor, MemberId kept, MemberId gone, HistoryChoice choice) {
        return OneHistory.of(choice, register.facts(actor.union(), kept), register.facts(actor.union(), gone));
    }

    /** The gone entry vanishes from every list; the kept one is as given, with the history chosen. */
    public void merge(
            Actor actor, MemberId kept, MemberId gone, Details details, Placement placement, HistoryChoice choice) {
        actor.must(KEEP_REGISTER);
        var union = actor.union();
        var leaving = register.get(union, gone);
        var history = history(actor, kept, gone, choice);
        var coming = history.comingFrom(register.facts(union, gone));
        twins.merge(union, gone, kept);
        twins.move(union, kept, gone, history.dropped());
        twins.move(union, gone, kept, coming);
        register.stand(union, gone, new Standings(List.of()));
        keep(actor, register.get(union, kept).changed(details), placement);
        people.keep(
                actor,
                List.of(new Person(
                        union, gone, leaving.details().name(), leaving.details().number(), LocalDate.now(clock))));
    }

    /** Two entries again; what happened to the kept one since stays with it. */
    public void part(Actor actor, MemberId kept, MemberId gone, Details details, Placement placement) {
        actor.must(KEEP_REGISTER);
        var union = actor.union();
        twins.moveBack(union, kept, gone);
        keep(actor, register.get(union, kept).changed(details), placement);
        var number =
                twins.restore(union, gone) ? register.get(union, gone).details().number() : null;
        refuseIf(number == null, NUMBER_TAKEN, "");
        var back = register.get(union, gone);
        keep(actor, back, back.placement());
    }

    /** As its facts have it now. */
    private void keep(Actor actor, Member member, Placement placement) {
        var union = actor.union();
        var history = Standings.of(register.facts(union, member.id()));
        var after = member.after(history);
        var placed = after.placement().equals(placement) || !after.isMember() ? after : after.placed(placement);
        refuseIf(!register.save(placed), NUMBER_TAKEN, placed.details().number());
        register.stand(union, placed.id(), history);
        if (!placed.placement().equals(member.placement())) {
            register.place(union, placed.id(), LocalDate.now(clock), placed.placement());
        }
        var details = placed.details();
        people.keep(actor, List.of(new Person(union, placed.id(), details.name(), details.number(), placed.endedOn())));
    }
}
