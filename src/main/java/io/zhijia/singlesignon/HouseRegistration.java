package io.zhijia.singlesignon;

import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** What the house says of itself; asked when first needed, so that a start does not wait for it. */
@Component
class HouseRegistration implements ClientRegistrationRepository {

    static final String ID = "house";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(HouseRegistration.class);

    private final House house;
    private final Clock clock;
    private @Nullable ClientRegistration found;
    private Instant notBefore = Instant.MIN;

    HouseRegistration(
            @Value("${zhijia.oidc.issuer}") String issuer,
            @Value("${zhijia.oidc.client-id}") String client,
            @Value("${zhijia.oidc.client-secret}") String secret,
            @Value("${zhijia.oidc.login-claim}") String loginClaim,
            @Value("${zhijia.oidc.name}") String name,
            @Value("${zhijia.oidc.scopes}") String scopes,
            Clock clock) {
        this.house = House.of(issuer, client, secret, loginClaim, name, scopes);
        this.clock = clock;
    }

    House house() {
        return house;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) && house.isNamed() ? registration() : null;
    }

    /** Null while the house does not answer; it is not asked again at once. */
    private synchronized @Nullable ClientRegistration registration() {
        if (found == null && !clock.instant().isBefore(notBefore)) {
            try {
                found = asked();
            } catch (RuntimeException unreachable) {
                notBefore = clock.instant().plus(PATIENCE);
                LOG.warn("{} does not say how to sign in there: {}", house, unreachable.toString());
            }
        }
        return found;
    }

    private ClientRegistration asked() {
        return ClientRegistrations.fromIssuerLocation(house.issuer())
                .registrationId(ID)
                .clientName(house.name())
                .clientId(house.client())
                .clientSecret(house.secret())
                .clientAuthenticationMethod(house.secret().isEmpty() ? NONE : CLIENT_SECRET_BASIC)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}" + HouseDoor.RETURN)
                .scope(house.scopes())
                .build();
    }
}
