package io.zhijia.compliance;

import static io.zhijia.compliance.CompliancePermission.KEEP_FORMS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An incident nobody told the authority of is overdue from its first day; in December the self-check of the year waits. */
@Component
class WaitingForms implements Waiting {

    private final ComplianceService service;
    private final MessageSource words;

    WaitingForms(ComplianceService service, MessageSource words) {
        this.service = service;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_FORMS)) {
            return List.of();
        }
        var all = service.all(actor);
        var lines = new ArrayList<WaitingLine>();
        for (var form : all) {
            var since = form.running();
            if (since != null) {
                lines.add(new WaitingLine(
                        form.title(),
                        "compliance.waiting.incident",
                        "/privacy/forms/" + form.id(),
                        since.toLocalDate()));
            }
        }
        var year = String.valueOf(today.getYear());
        if (today.getMonth() == Month.DECEMBER
                && all.stream()
                        .noneMatch(form -> form.kind() == FormKind.SELF_CHECK
                                && form.title().equals(year)
                                && form.isConcluded())) {
            lines.add(new WaitingLine(
                    words.getMessage(FormKind.SELF_CHECK.word(), null, LocaleContextHolder.getLocale()) + " " + year,
                    "compliance.waiting.check",
                    "/privacy/forms",
                    LocalDate.of(today.getYear(), 12, 31)));
        }
        return List.copyOf(lines);
    }
}
