package io.zhijia.account;

import static io.zhijia.account.AccountRefusal.HAS_AN_ACCOUNT;
import static io.zhijia.account.AccountRefusal.LOGIN_TAKEN;
import static io.zhijia.account.AccountRefusal.NO_LONGER_HERE;
import static io.zhijia.account.AccountRefusal.OWN_ACCOUNT;
import static io.zhijia.identity.OfficeService.APPOINTING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonGone;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chair and secretary open accounts, hand out new slips, and close accounts. */
@Service
@Transactional
class AccountService {

    private final Logins logins;
    private final PeoplePicker people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(Logins logins, PeoplePicker people, PasswordEncoder passwords, Clock clock) {
        this.logins = logins;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Paging<Login> list(Actor actor, int page) {
        actor.mustHoldOneOf(APPOINTING, actor.union());
        return Paging.of(logins.of(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    Optional<Login> of(Actor actor, MemberId member) {
        actor.mustHoldOneOf(APPOINTING, actor.union());
        return logins.of(actor.union(), member);
    }

    /** Opens an account for somebody on the register; the slip is the only place the one-time password is written. */
    Slip open(Actor actor, MemberId member, String name) {
        actor.mustHoldOneOf(APPOINTING, actor.union());
        refuseIf(!people.isHere(actor, member), NO_LONGER_HERE);
        refuseIf(logins.of(actor.union(), member).isPresent(), HAS_AN_ACCOUNT);
        var secret = OneTimeSecret.ofGroups(3);
        var login = Login.invited(name, hash(secret), actor.union(), member, clock.instant());
        refuseIf(!logins.add(login), LOGIN_TAKEN, name);
        return new Slip(name, secret);
    }

    /** A new slip: the old password no longer works. */
    Slip openAgain(Actor actor, MemberId member) {
        var login = ofAnother(actor, member);
        refuseIf(!people.isHere(actor, member), NO_LONGER_HERE);
        var secret = OneTimeSecret.ofGroups(3);
        logins.save(login.invitedAgain(hash(secret), clock.instant()));
        return new Slip(login.name(), secret);
    }

    void close(Actor actor, MemberId member) {
        logins.save(ofAnother(actor, member).closed(LocalDate.now(clock)));
    }

    @EventListener
    void on(PersonGone gone) {
        logins.of(gone.union(), gone.member())
                .filter(login -> !login.isClosed())
                .ifPresent(login -> logins.save(login.closed(LocalDate.now(clock))));
    }

    private Login ofAnother(Actor actor, MemberId member) {
        actor.mustHoldOneOf(APPOINTING, actor.union());
        refuseIf(member.equals(actor.member()), OWN_ACCOUNT);
        return logins.of(actor.union(), member).orElseThrow();
    }

    private String hash(String secret) {
        return String.valueOf(passwords.encode(secret));
    }
}
