package io.zhijia.singlesignon;

import io.zhijia.account.OutsideDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** The way out to the house and back: state, nonce and proof key are seen to by Spring Security. */
@Component
class HouseDoor implements OutsideDoor {

    static final String PATH = "/sign-in/outside";
    static final String RETURN = "/sign-in/returned";
    private static final Logger LOG = LoggerFactory.getLogger(HouseDoor.class);

    private final HouseRegistration registration;
    private final WhoCame whoCame;

    HouseDoor(HouseRegistration registration, WhoCame whoCame) {
        this.registration = registration;
        this.whoCame = whoCame;
    }

    @Override
    public Optional<String> name() {
        var house = registration.house();
        return house.isNamed() ? Optional.of(house.name()) : Optional.empty();
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void open(HttpSecurity http) {
        http.oauth2Login(outside -> outside.loginPage("/sign-in")
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(out -> out.baseUri(PATH))
                .redirectionEndpoint(back -> back.baseUri(RETURN))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(TokenLine.withPatience()))
                .userInfoEndpoint(person -> person.oidcUserService(whoCame))
                .successHandler(new LetIn())
                .failureHandler(HouseDoor::turnAway));
    }

    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var linking = Linking.end(request);
        response.sendRedirect((linking ? LinkController.PAGE : "/sign-in") + "?outside=" + why(failure));
    }

    private static Why why(AuthenticationException failure) {
        var code = failure instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        return Arrays.stream(Why.values())
                .filter(why -> why.name().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    LOG.warn("Somebody came back from outside and is not trusted: {}", failure.getMessage());
                    return Why.FAILED;
                });
    }

    /** To the page that was asked for; who came to link an identity goes back to where that began. */
    private static final class LetIn extends SavedRequestAwareAuthenticationSuccessHandler {
        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication person)
                throws IOException, jakarta.servlet.ServletException {
            if (Linking.end(request)) {
                response.sendRedirect(LinkController.PAGE + "?linked");
            } else {
                super.onAuthenticationSuccess(request, response, person);
            }
        }
    }
}
