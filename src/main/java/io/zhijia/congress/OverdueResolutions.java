package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What should have been carried out by then and is not stands on the next agenda of the body that resolved it. */
@Component
class OverdueResolutions implements AgendaSource {

    private final Resolutions resolutions;
    private final CongressBook book;
    private final MessageSource words;

    OverdueResolutions(Resolutions resolutions, CongressBook book, MessageSource words) {
        this.resolutions = resolutions;
        this.book = book;
        this.words = words;
    }

    @Override
    public List<Suggested> of(Actor actor, Next next, Locale language) {
        var own = book.sittings(actor, next).stream().map(Sitting::id).collect(Collectors.toSet());
        var stages = resolutions.stages(actor.union());
        return resolutions.all(actor.union()).stream()
                .filter(one -> own.contains(one.sitting()) && isOverdue(one, next.day()))
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
