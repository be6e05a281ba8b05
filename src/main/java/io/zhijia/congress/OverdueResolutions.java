package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What should have been carried out by then and is not stands on the next agenda. */
@Component
class OverdueResolutions implements AgendaSource {

    private final Resolutions resolutions;
    private final MessageSource words;

    OverdueResolutions(Resolutions resolutions, MessageSource words) {
        this.resolutions = resolutions;
        this.words = words;
    }

    @Override
    public List<Suggested> of(Actor actor, LocalDate last, LocalDate day, Locale language) {
        var stages = resolutions.stages(actor.union());
        return resolutions.all(actor.union()).stream()
                .filter(one -> isOverdue(one, day))
                .filter(one ->
                        stages.getOrDefault(one.id(), CarriedOut.NOT_STARTED).isOpen())
                .map(one -> new Suggested(
                        say(language, "congress.overdue.item", one.title()),
                        one.handler(),
                        Handling.HEAR,
                        say(language, "congress.overdue.why", one.mark(), String.valueOf(one.due()))))
                .toList();
    }

    private static boolean isOverdue(Resolution one, LocalDate day) {
        var due = one.due();
        return due != null && due.isBefore(day);
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
