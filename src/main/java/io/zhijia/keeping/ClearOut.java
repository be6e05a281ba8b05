package io.zhijia.keeping;

import static io.zhijia.keeping.KeepingPermission.CLEAR_OUT;
import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Permission;
import io.zhijia.privacy.KeptForAWhile;
import io.zhijia.twoperson.DangerousStep;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is cleared out does not come back; the subject is the day from which the months are counted back. */
@Component
class ClearOut implements DangerousStep {

    private final ObjectProvider<KeptForAWhile> kinds;
    private final Clearings clearings;
    private final MessageSource words;

    ClearOut(ObjectProvider<KeptForAWhile> kinds, Clearings clearings, MessageSource words) {
        this.kinds = kinds;
        this.clearings = clearings;
        this.words = words;
    }

    @Override
    public String name() {
        return "keeping.clear";
    }

    @Override
    public String word() {
        return "keeping.clear";
    }

    @Override
    public Permission permission() {
        return CLEAR_OUT;
    }

    /** With the counts, so that the second person knows what they agree to. */
    @Override
    public String about(Actor actor, String subject) {
        var asOf = day(subject);
        var own = clearings.months(actor.union());
        var counts = kinds.orderedStream()
                .map(kind -> Map.entry(kind, kind.count(actor, before(kind, own, asOf))))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> say(counted.getKey().word()) + " " + counted.getValue())
                .collect(joining("、"));
        return say("keeping.clear") + " " + asOf + "：" + counts;
    }

    @Override
    public Optional<MemberId> concerned(String subject) {
        return Optional.empty();
    }

    static LocalDate before(KeptForAWhile kind, Map<String, Integer> own, LocalDate asOf) {
        return asOf.minusMonths(own.getOrDefault(kind.name(), kind.months()));
    }

    private static LocalDate day(String subject) {
        try {
            return LocalDate.parse(subject);
        } catch (DateTimeParseException other) {
            throw new NoSuchElementException("No clearing as of " + subject, other);
        }
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
