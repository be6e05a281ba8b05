package io.zhijia.planreminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.planning.PlanReading;
import io.zhijia.planreminder.Reminder.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the people of one union on one day: each hears once a day at most, of everything that is new. */
@Service
@Transactional
class ReminderService {

    /** Items older than this were forgotten for good; the list of overdue items still shows them. */
    private static final int MONTHS_BACK = 6;

    private static final int NAMED_AT_MOST = 5;

    private final PlanReading plans;
    private final OfficeService offices;
    private final Inbox inbox;
    private final Told told;
    private final List<Integer> leads;
    private final int patience;

    ReminderService(
            PlanReading plans,
            OfficeService offices,
            Inbox inbox,
            Told told,
            @Value("${zhijia.reminders.days:14,7,1}") Integer[] days,
            @Value("${zhijia.reminders.chair-after:7}") int patience) {
        this.plans = plans;
        this.offices = offices;
        this.inbox = inbox;
        this.told = told;
        this.leads = Arrays.stream(days).sorted().toList();
        this.patience = patience;
    }

    /** How many people there was something to tell. */
    int remind(UnionDay day) {
        var longest = leads.isEmpty() ? 0 : leads.getLast();
        var chairs = chairs(day);
        var news = plans
                .due(day, day.today().minusMonths(MONTHS_BACK), day.today().plusDays(longest))
                .stream()
                .flatMap(item -> Reminder.about(item, day.today(), leads, patience, chairs))
                .filter(reminder -> told.isNew(day.union(), reminder.to(), reminder.key(), day.today()))
                .collect(groupingBy(Reminder::to, LinkedHashMap::new, Collectors.toList()));
        news.forEach((person, reminders) -> inbox.tell(day, person, message(day, reminders)));
        return news.size();
    }

    private Set<MemberId> chairs(UnionDay day) {
        return offices.all(day).stream()
                .filter(holding -> holding.office() == Office.CHAIR
                        && holding.body().equals(day.union().value())
                        && holding.isHeldOn(day.today()))
                .map(OfficeHolding::member)
                .collect(toSet());
    }

    /** One thing is told as it is, several as a digest of the day. */
    private static Message message(UnionDay day, List<Reminder> reminders) {
        if (reminders.size() == 1) {
            return reminders.getFirst().alone();
        }
        var named = reminders.stream()
                .limit(NAMED_AT_MOST)
                .map(reminder -> "“" + reminder.item().title() + "”")
                .collect(joining("、"));
        return Message.of(
                "planning/digest/" + day.today(),
                reminders.stream().anyMatch(one -> one.kind() == Kind.ESCALATED)
                        ? "/plan/items?state=OVERDUE"
                        : "/plan/mine",
                "planreminder.digest",
                count(reminders, Kind.DUE),
                count(reminders, Kind.OVERDUE) + count(reminders, Kind.ESCALATED),
                named);
    }

    private static long count(List<Reminder> reminders, Kind kind) {
        return reminders.stream().filter(one -> one.kind() == kind).count();
    }
}
