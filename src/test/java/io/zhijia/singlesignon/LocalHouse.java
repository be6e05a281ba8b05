package io.zhijia.singlesignon;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A house at which everybody is who they say: enough of OpenID Connect to sign in there, honestly or not. */
final class LocalHouse implements AutoCloseable {

    static final String CLIENT = "zhijia";
    static final String SECRET = "a secret of the house";

    private final HttpServer server;
    private final RSAKey key = key();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    /** Who signs in there now, and what is said of them. */
    volatile String subject = "nobody";

    volatile Map<String, String> claims = Map.of();
    volatile UnaryOperator<JWTClaimsSet.Builder> lie = UnaryOperator.identity();
    volatile boolean signsWithAForeignKey;
    volatile boolean givesUp;
    final AtomicInteger proofsChecked = new AtomicInteger();

    LocalHouse() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer()));
    }

    /** Everybody is signed in already and goes straight back, unless they give up. */
    private void authorize(HttpExchange exchange) throws IOException {
        var query = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        asked.put(code, query);
        var back = query.get("redirect_uri") + "?state=" + URLEncoder.encode(query.get("state"), UTF_8)
                + (givesUp ? "&error=access_denied" : "&code=" + code);
        exchange.getResponseHeaders().set("Location", back);
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var query = asked.remove(form.getOrDefault("code", ""));
        if (query == null || !isOurs(exchange) || !isProven(query, form)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        proofsChecked.incrementAndGet();
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                        .formatted(UUID.randomUUID(), idToken(query)));
    }

    private static boolean isOurs(HttpExchange exchange) {
        var known = CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8);
        return ("Basic " + Base64.getEncoder().encodeToString(known.getBytes(UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean isProven(Map<String, String> query, Map<String, String> form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(form.getOrDefault("code_verifier", "").getBytes(UTF_8));
            return "S256".equals(query.get("code_challenge_method"))
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .equals(query.get("code_challenge"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String idToken(Map<String, String> query) {
        var now = Instant.now();
        var said = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", query.get("nonce"));
        claims.forEach(said::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                lie.apply(said).build());
        try {
            token.sign(new RSASSASigner(signsWithAForeignKey ? key() : key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("house").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var pair : form.split("&", -1)) {
            var at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
