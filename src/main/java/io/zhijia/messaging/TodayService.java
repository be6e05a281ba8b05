package io.zhijia.messaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module in one transaction: a dozen of their own would each borrow a connection and name the union again. */
@Service
@Transactional(readOnly = true)
class TodayService {

    private static final int NEWS = 5;
    private static final int DAYS_AT_LEAST = 7;
    private final ObjectProvider<Waiting> waiting;
    private final ObjectProvider<Coming> coming;
    private final ObjectProvider<Asked> asked;
    private final Inbox inbox;

    TodayService(
            ObjectProvider<Waiting> waiting, ObjectProvider<Coming> coming, ObjectProvider<Asked> asked, Inbox inbox) {
        this.waiting = waiting;
        this.coming = coming;
        this.asked = asked;
        this.inbox = inbox;
    }

    Today of(Actor actor, LocalDate today) {
        return new Today(waitingFor(actor, today), inbox.news(actor, NEWS), comingFor(actor, today), askedBy(actor));
    }

    private List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return waiting.stream()
                .flatMap(module -> module.waitingFor(actor, today).stream())
                .sorted(comparing(WaitingLine::due, nullsLast(naturalOrder())))
                .toList();
    }

    /** From today to the end of the month; near its end, a week of the next as well. */
    private List<ComingLine> comingFor(Actor actor, LocalDate today) {
        var endOfMonth = YearMonth.from(today).atEndOfMonth();
        var aWeekOn = today.plusDays(DAYS_AT_LEAST);
        var last = endOfMonth.isBefore(aWeekOn) ? aWeekOn : endOfMonth;
        return coming.stream()
                .flatMap(module -> module.coming(actor, today, last).stream())
                .sorted(comparing(ComingLine::on))
                .toList();
    }

    private List<AskedLine> askedBy(Actor actor) {
        return asked.stream()
                .flatMap(module -> module.askedBy(actor).stream())
                .sorted(comparing(AskedLine::on).reversed())
                .toList();
    }
}
