package io.zhijia.archive;

import io.zhijia.identity.Actor;
import io.zhijia.union.GroupNames;
import java.time.Clock;
import java.time.Year;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows a filter with what this union can choose from. */
@Component
class FilterViews {

    private final RecordService service;
    private final GroupNames groups;
    private final MessageSource words;
    private final Clock clock;

    FilterViews(RecordService service, GroupNames groups, MessageSource words, Clock clock) {
        this.service = service;
        this.groups = groups;
        this.words = words;
        this.clock = clock;
    }

    FilterView of(Actor actor, RecordFilter filter) {
        var now = Year.now(clock);
        var own = words.getMessage("archive.group.none", null, LocaleContextHolder.getLocale());
        return new FilterView(filter, groups.all(actor), own, now, service.oldest(actor, now));
    }
}
