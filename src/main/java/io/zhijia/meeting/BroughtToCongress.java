package io.zhijia.meeting;

import io.zhijia.congress.AgendaSource;
import io.zhijia.congress.Handling;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What was settled between two sittings of the staff's assembly is put on the agenda of the next, for confirmation; and the executive committee
 * reports if it met since the last one, whether it decided anything or not (R2.20).
 */
@Component
class BroughtToCongress implements AgendaSource {

    private final BroughtService service;
    private final CadenceService cadences;
    private final MessageSource words;

    BroughtToCongress(BroughtService service, CadenceService cadences, MessageSource words) {
        this.service = service;
        this.cadences = cadences;
        this.words = words;
    }

    @Override
    public List<Suggested> of(Actor actor, Next next, Locale language) {
        return next.isOfStaff() && next.isOfTheUnit()
                ? Stream.concat(reports(actor, next.last(), next.day(), language), confirmations(actor, language))
                        .toList()
                : List.of();
    }

    private Stream<Suggested> reports(Actor actor, LocalDate last, LocalDate day, Locale language) {
        return Stream.of(MeetingType.values())
                .filter(MeetingType::standsForTheCongress)
                .filter(type -> !cadences.isMissing(actor, type, last.plusDays(1), day))
                .map(type -> new Suggested(
                        say(language, "meeting.report." + type),
                        "",
                        Handling.HEAR,
                        say(language, "meeting.report.why", last.toString())));
    }

    private Stream<Suggested> confirmations(Actor actor, Locale language) {
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
                                one.decidedOn().toString())));
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
