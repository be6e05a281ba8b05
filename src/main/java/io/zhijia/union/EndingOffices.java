package io.zhijia.union;

import static io.zhijia.identity.IdentityPermission.APPOINT;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Terms that end soon wait for those who appoint. */
@Component
class EndingOffices implements Waiting {

    /** R4.17 wants an answer of the upper union within fifteen days; twice that leaves time to ask. */
    private static final int DAYS = 30;

    private final OfficeLines offices;
    private final MessageSource words;

    EndingOffices(OfficeLines offices, MessageSource words) {
        this.offices = offices;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(APPOINT)
                ? offices.on(actor, today).stream()
                        .filter(line -> line.until() != null && line.until().isBefore(today.plusDays(DAYS)))
                        .map(line -> new WaitingLine(
                                said(line, LocaleContextHolder.getLocale()),
                                "union.office.waiting",
                                "/union/offices",
                                line.until()))
                        .toList()
                : List.of();
    }

    private String said(OfficeLine line, Locale language) {
        var office = words.getMessage(line.office().word(), null, language);
        return words.getMessage("union.office.ending", new Object[] {office, line.name()}, language);
    }
}
