package io.zhijia.reserved;

import static io.zhijia.reserved.ReservedPermission.KEEP_RESERVED_MATTERS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A sitting whose agenda lacks a standing report waits for those who write it. */
@Component
class WaitingReports implements Waiting {

    private static final int MONTHS_AHEAD = 2;

    private final MatterViews views;

    WaitingReports(MatterViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_RESERVED_MATTERS)) {
            return List.of();
        }
        return views.missing(actor, today, today.plusMonths(MONTHS_AHEAD)).entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new WaitingLine(
                        views.title(actor, one.getKey().sitting(), LocaleContextHolder.getLocale()),
                        "reserved.waiting",
                        MatterController.PATH + "/sittings/" + one.getKey().sitting(),
                        one.getKey().day()))
                .toList();
    }
}
