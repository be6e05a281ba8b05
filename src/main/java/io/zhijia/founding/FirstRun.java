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

/**
 * Whether this installation waits for a union to be founded, and the code that proves one can read its console: for the
 * first one always, for one more in each run in which the operator asks for it.
 */
@Component
class FirstRun implements Welcome {

    private final FirstAccount first;
    private final String address;
    private final boolean another;
    private final Throttle tries = new Throttle(10, Duration.ofMinutes(10));
    private volatile byte[] code = {};
    private volatile boolean further;

    FirstRun(
            FirstAccount first,
            @Value("${zhijia.passkeys.origin}") String address,
            @Value("${zhijia.founding.another:false}") boolean another) {
        this.first = first;
        this.address = address;
        this.another = another;
    }

    /** A code for this run of the program; only its digest is kept. */
    @Override
    public List<String> lines() {
        var isFirst = first.isMissing();
        if (!isFirst && !another) {
            return List.of();
        }
        var words = OneTimeSecret.ofGroups(2);
        code = digest(words);
        further = !isFirst;
        return List.of(
                "",
                (isFirst ? "首次使用：打开 " : "再建一个工会：打开 ") + address + "/start，一次性代码 " + words,
                (isFirst ? "First use: open " : "One more union: open ") + address + "/start, one-time code " + words);
    }

    /** The code is for one more union, not for the first: settled when it was printed, whatever happens since. */
    boolean isForOneMore() {
        return further;
    }

    /**
     * A union may be founded.
     *
     * @throws NoSuchElementException if one has been founded here and the operator wants no other
     */
    void mustBeOpen() {
        if (!first.isMissing() && (!another || code.length == 0)) {
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
