package io.zhijia.membership;

import static io.zhijia.membership.MembershipRefusal.NOT_YOURS_TO_SEE;
import static io.zhijia.membership.RegisterPermission.EXPORT_REGISTER;
import static io.zhijia.membership.RegisterPermission.SEE_REGISTER;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.union.Occupied;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Paging;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see what of the register: officers everybody, a group leader the own group, a member themselves. */
@Service
@Transactional(readOnly = true)
public class RegisterReading implements Occupied {

    private final Register register;
    private final Twins twins;
    private final UnionDirectory union;
    private final ExtraColumns more;

    RegisterReading(Register register, Twins twins, UnionDirectory union, ExtraColumns more) {
        this.register = register;
        this.twins = twins;
        this.union = union;
        this.more = more;
    }

    /** One page of the list with the names of its places, in one transaction: the most visited page of large unions. */
    RegisterPage page(Actor actor, RegisterQuery query, List<String> chosen, int page) {
        var lines = list(actor, query, page);
        var shown = more.shown(actor, chosen);
        return new RegisterPage(
                lines,
                Places.of(actor, union),
                more.headers(actor),
                shown.headers(),
                shown.values()
                        .apply(lines.lines().stream().map(RegisterLine::id).toList()));
    }

    Paging<RegisterLine> list(Actor actor, RegisterQuery query, int page) {
        var allowed = within(actor, query);
        return Paging.of(register.lines(actor.union(), allowed, Paging.limit(), Paging.offset(page)), page);
    }

    void each(Actor actor, RegisterQuery query, Consumer<RegisterLine> taker) {
        actor.must(EXPORT_REGISTER);
        register.each(actor.union(), query, taker);
    }

    /**
     * One member.
     *
     * @throws NoSuchElementException if there is none whom this person may see; a step around it may go on
     */
    @Transactional(readOnly = true, noRollbackFor = NoSuchElementException.class)
    public Member member(Actor actor, MemberId id) {
        var member = register.get(actor.union(), id);
        if (!maySee(actor, member)) {
            throw new NoSuchElementException("Member " + id + " is not theirs to see");
        }
        return member;
    }

    /** The same, if there is one: an officer of a new union may not be on its register yet. */
    public Optional<Member> find(Actor actor, MemberId id) {
        return register.find(actor.union(), id).filter(member -> maySee(actor, member));
    }

    /** The entry into which this one was merged: where old links lead. */
    public Optional<MemberId> mergedInto(Actor actor, MemberId id) {
        return twins.mergedInto(actor.union(), id);
    }

    /** Whoever looks, if they are on the register. */
    public Optional<Member> own(Actor actor) {
        return register.find(actor.union(), actor.member());
    }

    public List<MembershipFact> facts(Actor actor, MemberId id) {
        return register.facts(actor.union(), member(actor, id).id());
    }

    @Override
    public int members(Actor actor, UUID groupOrDepartment) {
        return register.members(actor.union(), groupOrDepartment);
    }

    private static boolean maySee(Actor actor, Member member) {
        var group = member.placement().group();
        return actor.may(SEE_REGISTER)
                || actor.member().equals(member.id())
                || (group != null && actor.may(SEE_REGISTER, group));
    }

    private static RegisterQuery within(Actor actor, RegisterQuery query) {
        if (actor.may(SEE_REGISTER)) {
            return query;
        }
        var led = groupsLedBy(actor);
        refuseIf(led.isEmpty(), NOT_YOURS_TO_SEE);
        var asked = Objects.requireNonNullElse(query.groups(), led);
        return query.inGroups(asked.stream().filter(led::contains).collect(toUnmodifiableSet()));
    }

    static Set<UUID> groupsLedBy(Actor actor) {
        return actor.groupsFor(SEE_REGISTER);
    }
}
