package io.zhijia.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log. Its hash is taken over the line and the hash of the line before: nobody changes, removes or
 * inserts one without breaking every hash that follows.
 *
 * @param number from 1, without gaps
 * @param actorName as it was then
 * @param step message key of what was done
 * @param about whose data it was; null for those of many
 * @param detail what exactly, in words, sensitive values masked; a message key in braces is read as its words
 * @param purpose why, as the person said; empty where nobody is asked
 * @param previous hash of the line before; empty for the first
 */
public record AuditEntry(
        UnionId union,
        long number,
        Instant at,
        MemberId actor,
        String actorName,
        String step,
        @Nullable MemberId about,
        String detail,
        String purpose,
        String previous,
        String hash) {

    private static final Pattern KEY = Pattern.compile("\\{([\\w.]+)}");

    /**
     * The detail as a person reads it.
     *
     * @param words of a message key; braces somebody typed are no key, and stay
     */
    public String told(Function<String, Optional<String>> words) {
        return KEY.matcher(detail)
                .replaceAll(found ->
                        Matcher.quoteReplacement(words.apply(found.group(1)).orElse(found.group())));
    }

    /** What is hashed: the facts in this order with a unit separator between them, times in microseconds since 1970. */
    static AuditEntry after(
            UnionId union,
            Head head,
            Instant at,
            MemberId actor,
            String actorName,
            String step,
            @Nullable MemberId about,
            String detail,
            String purpose) {
        var number = head.number() + 1;
        var text = String.join(
                "\u001f",
                union.toString(),
                String.valueOf(number),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                actor.toString(),
                actorName,
                step,
                Objects.toString(about, ""),
                detail,
                purpose,
                head.hash());
        return new AuditEntry(
                union, number, at, actor, actorName, step, about, detail, purpose, head.hash(), sha256(text));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where the log ends. */
    record Head(long number, String hash) {}
}
