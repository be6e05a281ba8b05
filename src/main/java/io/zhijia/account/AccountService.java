package io.zhijia.account;

import static io.zhijia.account.AccountPermission.KEEP_ACCOUNTS;
import static io.zhijia.account.AccountRefusal.HAS_AN_ACCOUNT;
import static io.zhijia.account.AccountRefusal.LOGIN_TAKEN;
import static io.zhijia.account.AccountRefusal.NO_LONGER_HERE;
import static io.zhijia.account.AccountRefusal.NO_STAFF_NUMBER;
import static io.zhijia.account.AccountRefusal.OWN_ACCOUNT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.account.NewAccounts.NamedSlip;
import io.zhijia.account.NewAccounts.Refused;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.Person;
import io.zhijia.identity.PersonGone;
import io.zhijia.twoperson.Countersigning;
import io.zhijia.twoperson.Gate;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chair and secretary open accounts, hand out new slips, and close accounts. */
@Service
@Transactional
class AccountService {

    private final Logins logins;
    private static final Pattern LOGIN = Pattern.compile("[\\w.@-]{2,40}");

    private final PeoplePicker people;
    private final IdentityService identity;
    private final OpenSessions sessions;
    private final OfficerReset reset;
    private final Countersigning countersigning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Logins logins,
            PeoplePicker people,
            IdentityService identity,
            OpenSessions sessions,
            OfficerReset reset,
            Countersigning countersigning,
            ApplicationEventPublisher events,
            Clock clock) {
        this.logins = logins;
        this.people = people;
        this.identity = identity;
        this.sessions = sessions;
        this.reset = reset;
        this.countersigning = countersigning;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Paging<Login> list(Actor actor, int page) {
        actor.must(KEEP_ACCOUNTS);
        return Paging.of(logins.of(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    Optional<Login> of(Actor actor, MemberId member) {
        actor.must(KEEP_ACCOUNTS);
        return logins.of(actor.union(), member);
    }

    /** Opens an account for somebody on the register; the slip is the only place the one-time password is written. */
    Slip open(Actor actor, MemberId member, String name) {
        actor.must(KEEP_ACCOUNTS);
        refuseIf(!people.isHere(actor, member), NO_LONGER_HERE);
        refuseIf(logins.of(actor.union(), member).isPresent(), HAS_AN_ACCOUNT);
        var secret = OneTimeSecret.ofGroups(3);
        var login = Login.invited(name, OneTimeSecret.hash(secret), actor.union(), member, clock.instant());
        refuseIf(!logins.add(login), LOGIN_TAKEN, name);
        events.publishEvent(new SlipPrinted(actor.union(), member));
        return new Slip(name, secret);
    }

    /** Those who are here and have no account yet, by name. */
    @Transactional(readOnly = true)
    List<Person> without(Actor actor) {
        actor.must(KEEP_ACCOUNTS);
        var having = logins.members(actor.union());
        return identity.present(actor).stream()
                .filter(person -> !having.contains(person.id()))
                .toList();
    }

    /** Opens an account for each of these, under the staff number; whoever cannot have one keeps nobody else from it. */
    NewAccounts openAll(Actor actor, Set<MemberId> chosen) {
        var slips = new ArrayList<NamedSlip>();
        var refused = new ArrayList<Refused>();
        for (var person : without(actor)) {
            if (chosen.contains(person.id())) {
                invite(person)
                        .ifPresentOrElse(
                                slip -> slips.add(new NamedSlip(person.name(), slip)),
                                () -> refused.add(Refused.of(person, whyNot(person))));
            }
        }
        return new NewAccounts(slips, refused);
    }

    private Optional<Slip> invite(Person person) {
        var secret = OneTimeSecret.ofGroups(3);
        return Optional.of(person.number().strip())
                .filter(number -> LOGIN.matcher(number).matches())
                .filter(number -> logins.add(Login.invited(
                        number, OneTimeSecret.hash(secret), person.union(), person.id(), clock.instant())))
                .map(number -> {
                    events.publishEvent(new SlipPrinted(person.union(), person.id()));
                    return new Slip(number, secret);
                });
    }

    private static AccountRefusal whyNot(Person person) {
        return LOGIN.matcher(person.number().strip()).matches() ? LOGIN_TAKEN : NO_STAFF_NUMBER;
    }

    /** Whether a new slip may be printed; for an officer or a voter it takes two persons. */
    @Transactional(readOnly = true)
    Gate slipGate(Actor actor, MemberId member) {
        actor.must(KEEP_ACCOUNTS);
        return reset.takesTwo(actor, member) ? countersigning.gate(actor, reset, member.toString()) : Gate.wide();
    }

    /** A new slip: the old password no longer works. */
    Slip openAgain(Actor actor, MemberId member) {
        var login = ofAnother(actor, member);
        refuseIf(!people.isHere(actor, member), NO_LONGER_HERE);
        if (reset.takesTwo(actor, member)) {
            countersigning.mustBeAgreed(actor, reset, member.toString());
        }
        var secret = OneTimeSecret.ofGroups(3);
        logins.save(login.invitedAgain(OneTimeSecret.hash(secret), clock.instant()));
        sessions.endAll(login.name());
        events.publishEvent(new SlipPrinted(actor.union(), member));
        return new Slip(login.name(), secret);
    }

    void close(Actor actor, MemberId member) {
        close(ofAnother(actor, member));
    }

    @EventListener
    void on(PersonGone gone) {
        logins.of(gone.union(), gone.member())
                .filter(login -> !login.isClosed())
                .ifPresent(this::close);
    }

    private void close(Login login) {
        logins.save(login.closed(LocalDate.now(clock)));
        sessions.endAll(login.name());
        events.publishEvent(new AccountClosed(login.union(), login.member()));
    }

    private Login ofAnother(Actor actor, MemberId member) {
        actor.must(KEEP_ACCOUNTS);
        refuseIf(member.equals(actor.member()), OWN_ACCOUNT);
        return logins.of(actor.union(), member).orElseThrow();
    }
}
