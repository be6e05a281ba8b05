package io.zhijia.singlesignon;

import static io.zhijia.account.OutsideDoor.Why.CLOSED;
import static io.zhijia.account.OutsideDoor.Why.TAKEN;
import static io.zhijia.account.OutsideDoor.Why.UNKNOWN;
import static io.zhijia.account.OutsideDoor.Why.UNLINKED;

import io.zhijia.account.KnownAccounts;
import io.zhijia.account.KnownAccounts.Account;
import io.zhijia.account.OutsideDoor.Why;
import io.zhijia.identity.IdentityService;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the account of whoever the house says has come; nobody is given one. */
@Component
class WhoCame implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService claims = new OidcUserService();
    private final HouseRegistration registration;
    private final Links links;
    private final LinkService service;
    private final KnownAccounts accounts;
    private final IdentityService identity;
    private final Clock clock;

    WhoCame(
            HouseRegistration registration,
            Links links,
            LinkService service,
            KnownAccounts accounts,
            IdentityService identity,
            Clock clock) {
        this.registration = registration;
        this.links = links;
        this.service = service;
        this.accounts = accounts;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var person = claims.loadUser(request);
        return new KnownPerson(person, open(account(person)).login());
    }

    private Account account(OidcUser person) {
        var subject = Objects.requireNonNull(person.getSubject());
        var link = links.find(issuer(), subject);
        var linking = linking();
        if (linking.isPresent()) {
            var account = open(accounts.named(linking.get()).orElseThrow(() -> away(UNKNOWN)));
            return link.filter(Link::isGood).isPresent() ? same(link.get(), account) : linked(account, person);
        }
        if (link.isPresent()) {
            var known = link.get();
            return accounts.of(known.union(), known.member())
                    .filter(account -> known.isGood())
                    .orElseThrow(() -> away(known.isGood() ? UNKNOWN : UNLINKED));
        }
        return linked(open(claimed(person).flatMap(accounts::named).orElseThrow(() -> away(UNKNOWN))), person);
    }

    /** Whoever is signed in and has just asked to link an identity. */
    private Optional<String> linking() {
        var before = SecurityContextHolder.getContext().getAuthentication();
        return Linking.underway(clock.instant())
                .filter(login -> Optional.ofNullable(before)
                        .map(Authentication::getName)
                        .filter(login::equals)
                        .isPresent());
    }

    private Optional<String> claimed(OidcUser person) {
        var house = registration.house();
        return house.isTrustingAClaim()
                ? Optional.ofNullable(person.getClaims().get(house.loginClaim()))
                        .map(String::valueOf)
                : Optional.empty();
    }

    private Account linked(Account account, OidcUser person) {
        var made = service.link(
                identity.actor(account, account.member()),
                issuer(),
                Objects.requireNonNull(person.getSubject()),
                shown(person));
        if (!made) {
            throw away(TAKEN);
        }
        return account;
    }

    private static Account same(Link link, Account account) {
        if (!link.isOf(account)) {
            throw away(TAKEN);
        }
        return account;
    }

    private static Account open(Account account) {
        if (account.isClosed()) {
            throw away(CLOSED);
        }
        return account;
    }

    /** By what people know their identity over there. */
    private static String shown(OidcUser person) {
        return Optional.ofNullable(person.getPreferredUsername())
                .or(() -> Optional.ofNullable(person.getEmail()))
                .orElseGet(person::getSubject);
    }

    private String issuer() {
        return registration.house().issuer();
    }

    private static OAuth2AuthenticationException away(Why why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why.name()), why.name());
    }
}
