package io.zhijia.meeting;

import io.zhijia.congress.AgendaSource;
import io.zhijia.congress.Handling;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was settled between two sittings is put on the agenda of the next, for confirmation. */
@Component
class BroughtToCongress implements AgendaSource {

    private final BroughtService service;
    private final MessageSource words;

    BroughtToCongress(BroughtService service, MessageSource words) {
        this.service = service;
        this.words = words;
    }

    @Override
    public List<Suggested> of(Actor actor, LocalDate day, Locale language) {
        return service.all(actor).stream()
                .filter(Brought::isWaiting)
                .map(one -> new Suggested(
                        say(language, "meeting.brought.item", one.decision().text()),
                        "",
                        Handling.REVIEW,
                        say(
                                language,
                                "meeting.brought.why",
                                one.decision().name(),
                                one.decidedOn().toString())))
                .toList();
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
