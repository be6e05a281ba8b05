package io.zhijia.planreminder;

import static java.time.temporal.ChronoUnit.DAYS;

import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the people of one union on one day. */
@Service
@Transactional
class ReminderService {

    /** Items older than this were forgotten for good; the list of overdue items still shows them. */
    private static final int MONTHS_BACK = 6;

    private final PlanReading plans;
    private final Inbox inbox;
    private final List<Integer> leads;

    ReminderService(PlanReading plans, Inbox inbox, @Value("${zhijia.reminders.days:14,7,1}") Integer[] days) {
        this.plans = plans;
        this.inbox = inbox;
        this.leads = Arrays.stream(days).sorted().toList();
    }

    /** How many items there was something to say about. */
    int remind(UnionDay day) {
        var longest = leads.isEmpty() ? 0 : leads.getLast();
        var due =
                plans.due(day, day.today().minusMonths(MONTHS_BACK), day.today().plusDays(longest));
        return due.stream().mapToInt(item -> tell(day, item) ? 1 : 0).sum();
    }

    private boolean tell(UnionDay day, PlannedItem item) {
        var message = message(item, day.today());
        message.ifPresent(text -> Stream.concat(Stream.ofNullable(item.owner()), item.coOwners().stream())
                .distinct()
                .forEach(person -> inbox.tell(day, person, text)));
        return message.isPresent();
    }

    /** The nearest lead time the item is within; told under it once, on whichever day that is noticed. */
    private Optional<Message> message(PlannedItem item, LocalDate today) {
        var left = DAYS.between(today, item.ends());
        if (left < 0) {
            return Optional.of(message(item, "overdue", "planreminder.overdue"));
        }
        return leads.stream()
                .filter(lead -> left <= lead)
                .findFirst()
                .map(lead -> message(item, "due-" + lead, "planreminder.due"));
    }

    private static Message message(PlannedItem item, String when, String word) {
        var key = "planning/" + item.id() + "/" + item.ends() + "/" + when;
        return Message.of(key, "/plan/items/" + item.id(), word, item.title(), item.ends());
    }
}
