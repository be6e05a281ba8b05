package io.zhijia.congress;

import io.zhijia.congress.AgendaSource.Next;
import io.zhijia.congress.AgendaSource.Suggested;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What should be on the agenda of a sitting and is not yet; for whoever writes the agenda. */
@Service
@Transactional(readOnly = true)
class HallSuggestions {

    private final CongressBook book;
    private final ObjectProvider<AgendaSource> sources;

    HallSuggestions(CongressBook book, ObjectProvider<AgendaSource> sources) {
        this.book = book;
        this.sources = sources;
    }

    List<Suggested> of(Actor actor, HallView hall, Locale language) {
        var sitting = hall.of().sitting();
        if (sitting.isOver() || !actor.may(CongressPermission.KEEP_CONGRESS)) {
            return List.of();
        }
        var next = next(actor, sitting, hall.of().term());
        var there = hall.agenda().stream().map(AgendaItem::title).toList();
        return sources.stream()
                .flatMap(source -> source.of(actor, next, language).stream())
                .filter(one -> !there.contains(one.title()))
                .toList();
    }

    private Next next(Actor actor, Sitting sitting, Term term) {
        var day = sitting.day();
        var unknown = new Next(sitting.id(), day.minusYears(1), day, term.kind().isOfStaff(), term.label());
        return book.sittings(actor, unknown).stream()
                .filter(one ->
                        one.state() instanceof SittingState.Closed && one.day().isBefore(day))
                .map(Sitting::day)
                .max(LocalDate::compareTo)
                .map(last -> new Next(sitting.id(), last, day, unknown.isOfStaff(), unknown.label()))
                .orElse(unknown);
    }
}
