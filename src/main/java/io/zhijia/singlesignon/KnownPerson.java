package io.zhijia.singlesignon;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whom the house has named, under the login name of our own. */
class KnownPerson implements OidcUser {

    private static final long serialVersionUID = 1L;

    private final OidcUser there;
    private final String login;

    KnownPerson(OidcUser there, String login) {
        this.there = there;
        this.login = login;
    }

    @Override
    public String getName() {
        return login;
    }

    @Override
    public Map<String, Object> getClaims() {
        return there.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return there.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return there.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return there.getAttributes();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return there.getAuthorities();
    }
}
