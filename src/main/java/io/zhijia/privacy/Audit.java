package io.zhijia.privacy;

import static io.zhijia.privacy.PrivacyRefusal.PURPOSE_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the log: what was done to people's data, and who read what is sealed. */
@Service
@Transactional
public class Audit {

    /** For steps in which the program itself compares or seals and shows nobody what it reads. */
    public static final Reading OF_THE_PROGRAM = Reading.OF_THE_MACHINE;

    private final AuditBook book;
    private final Clock clock;

    Audit(AuditBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Something was changed.
     *
     * @param step message key of what was done
     * @param about whose data; null for those of many
     * @param detail what exactly, sensitive values masked
     */
    public void done(Actor actor, String step, @Nullable MemberId about, String detail) {
        add(actor, step, about, detail, "");
    }

    /**
     * Somebody reads sealed fields in clear, and says why; the person will see it.
     *
     * @param detail which fields, or of which list
     * @return what opens these fields
     */
    public Reading reading(
            Actor actor, String step, @Nullable MemberId about, Set<Secret> kinds, String detail, String purpose) {
        refuseIf(purpose.strip().length() < 2, PURPOSE_MISSING);
        add(actor, step, about, detail, purpose.strip());
        return new Reading(Set.copyOf(kinds));
    }

    /** Somebody reads their own. */
    public Reading readingOwn(Actor actor) {
        return new Reading(Set.of(Secret.values()));
    }

    private void add(Actor actor, String step, @Nullable MemberId about, String detail, String purpose) {
        var end = book.end(actor.union());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        book.add(AuditEntry.after(
                actor.union(),
                end,
                now,
                actor.member(),
                actor.signature(),
                step,
                about,
                plain(detail),
                plain(purpose)));
    }

    /** One line, without the sign that separates the facts. */
    private static String plain(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(2000, plain.length()));
    }
}
