package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Opinions nobody has answered wait for who keeps the congress, and come before the next sitting of the same body. */
@Component
class AdviceAwaited implements Waiting, AgendaSource {

    private static final int MOST = 20;
    private static final int LONGEST = 60;

    private final AdviceService service;
    private final CongressBook book;
    private final MessageSource words;

    AdviceAwaited(AdviceService service, CongressBook book, MessageSource words) {
        this.service = service;
        this.book = book;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_CONGRESS)) {
            return List.of();
        }
        return unanswered(actor, LocaleContextHolder.getLocale())
                .limit(MOST)
                .map(one -> new WaitingLine(shown(one), "congress.waiting.advice", one.path(), null))
                .toList();
    }

    @Override
    public List<Suggested> of(Actor actor, Next next, Locale language) {
        var own = book.sittings(actor, next).stream().map(Sitting::id).collect(Collectors.toSet());
        return unanswered(actor, language)
                .filter(one ->
                        own.contains(one.sitting().id()) && one.sitting().day().isBefore(next.day()))
                .map(one -> new Suggested(
                        say(language, "congress.advice.item", shown(one)),
                        "",
                        Handling.HEAR,
                        say(language, "congress.advice.why", one.title())))
                .toList();
    }

    private Stream<AdviceLine> unanswered(Actor actor, Locale language) {
        return service.all(actor, language).stream().filter(AdviceLine::isWaiting);
    }

    private static String shown(AdviceLine one) {
        var text = one.advice().text();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
