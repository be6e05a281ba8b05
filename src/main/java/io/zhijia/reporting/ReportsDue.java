package io.zhijia.reporting;

import static io.zhijia.reporting.ReportPermission.KEEP_REPORTS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Before a term ends without a report, it waits for whoever keeps them. */
@Component
class ReportsDue implements Waiting {

    private final ReportViews views;
    private final MessageSource words;

    ReportsDue(ReportViews views, MessageSource words) {
        this.views = views;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_REPORTS)) {
            return List.of();
        }
        return views.due(actor, today).stream()
                .map(stretch -> new WaitingLine(
                        words.getMessage("reporting.due", null, LocaleContextHolder.getLocale()),
                        "reporting.waiting",
                        ReportController.PATH + "#give",
                        stretch.ends()))
                .toList();
    }
}
