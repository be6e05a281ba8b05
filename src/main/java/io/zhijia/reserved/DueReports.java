package io.zhijia.reserved;

import io.zhijia.congress.AgendaSource;
import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The standing reports an agenda lacks are offered to whoever writes it, each until it is there. */
@Component
class DueReports implements AgendaSource {

    private final MatterViews views;
    private final MessageSource words;

    DueReports(MatterViews views, MessageSource words) {
        this.views = views;
        this.words = words;
    }

    /** Titles are Chinese, as agendas are: by their words a report is found again. */
    @Override
    public List<Suggested> of(Actor actor, Next next, Locale language) {
        if (!next.isOfTheUnit()) {
            return List.of();
        }
        return views.due(actor, next.sitting()).stream()
                .filter(DueReport::isMissing)
                .map(DueReport::matter)
                .map(matter -> new Suggested(views.title(actor, matter), "", matter.handling(), why(matter, language)))
                .toList();
    }

    private String why(Matter matter, Locale language) {
        var key = matter.isRegular() ? "reserved.due.why" : "reserved.due.may";
        var source = matter.isOwn()
                ? Objects.requireNonNull(words.getMessage("reserved.due.own", null, language))
                : matter.source();
        return Objects.requireNonNull(words.getMessage(key, new Object[] {source}, language));
    }
}
