package io.zhijia.founding;

import static io.zhijia.founding.FoundingRefusal.TOO_MANY_TRIES;
import static io.zhijia.founding.FoundingRefusal.WRONG_CODE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.account.FirstAccount;
import io.zhijia.account.OneTimeSecret;
import io.zhijia.account.Throttle;
import io.zhijia.web.Welcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation still waits to be founded, and the code that proves one can read its console. */
@Component
class FirstRun implements Welcome {

    private final FirstAccount first;
    private final String address;
    private final Throttle tries = new Throttle(10, Duration.ofMinutes(10));
    private volatile byte[] code = {};

    FirstRun(FirstAccount first, @Value("${zhijia.passkeys.origin}") String address) {
        this.first = first;
        this.address = address;
    }

    /** A code for this run of the program; only its digest is kept. */
    @Override
    public List<String> lines() {
        if (!first.isMissing()) {
            return List.of();
        }
        var words = OneTimeSecret.ofGroups(2);
        code = digest(words);
        return List.of(
                "",
                "首次使用：打开 " + address + "/start，一次性代码 " + words,
                "First use: open " + address + "/start, one-time code " + words);
    }

    /**
     * The first run is still to come.
     *
     * @throws NoSuchElementException if a union has been founded here
     */
    void mustBeOpen() {
        if (!first.isMissing()) {
            throw new NoSuchElementException("Founded already");
        }
    }

    void mustBeTheCode(String typed, String from) {
        refuseIf(!tries.admits(from), TOO_MANY_TRIES);
        refuseIf(code.length == 0 || !MessageDigest.isEqual(code, digest(typed)), WRONG_CODE);
    }

    /** It has been used. */
    void close() {
        code = new byte[] {};
    }

    private static byte[] digest(String words) {
        try {
            var plain = words.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
