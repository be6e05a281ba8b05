package io.zhijia.singlesignon;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * The house at which people sign in, as the operator describes it.
 *
 * @param issuer its address, from which everything else is found; empty if there is none
 * @param secret empty for a client that has none
 * @param loginClaim the claim that says the login name here; empty if only links count
 * @param name as it stands on the button
 */
record House(String issuer, String client, String secret, String loginClaim, String name, List<String> scopes) {

    static House of(String issuer, String client, String secret, String loginClaim, String name, String scopes) {
        var house = new House(
                issuer.strip(),
                client.strip(),
                secret.strip(),
                loginClaim.strip(),
                name.strip(),
                Stream.concat(Stream.of("openid"), Stream.of(scopes.split("[ ,]+")))
                        .filter(scope -> !scope.isBlank())
                        .distinct()
                        .toList());
        if (house.isNamed() && house.client().isEmpty()) {
            throw new IllegalStateException("zhijia.oidc.issuer is set, but zhijia.oidc.client-id is not");
        }
        if (house.isNamed() && !isSafe(URI.create(house.issuer()))) {
            throw new IllegalStateException("zhijia.oidc.issuer must begin with https://, not " + house.issuer());
        }
        return house;
    }

    boolean isNamed() {
        return !issuer.isEmpty();
    }

    boolean isTrustingAClaim() {
        return !loginClaim.isEmpty();
    }

    /** What goes through the net in clear could be changed on the way; only this machine itself needs no TLS. */
    private static boolean isSafe(URI issuer) {
        var here = List.of("localhost", "127.0.0.1").contains(issuer.getHost());
        return "https".equals(issuer.getScheme()) || ("http".equals(issuer.getScheme()) && here);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return issuer + " as " + client;
    }
}
