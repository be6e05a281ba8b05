package io.zhijia.calendarfeed;

import static java.util.Objects.requireNonNull;

import io.zhijia.planning.PlannedItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Items as a calendar by RFC 5545: titles, days and places, nobody's name. */
record CalendarFile(String name, ZoneId zone, Instant now) {

    private static final int CANCELLED_SHOWN_FOR_DAYS = 7;

    static boolean isShown(PlannedItem item, LocalDate today) {
        var cancelled = item.cancelledOn();
        return cancelled == null
                || !cancelled.plusDays(CANCELLED_SHOWN_FOR_DAYS).isBefore(today);
    }

    String of(List<PlannedItem> items) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Zhijia//Union year//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        if (items.stream().anyMatch(item -> item.from() != null)) {
            var zones = TimeZoneRegistryFactory.getInstance().createRegistry();
            calendar.add(requireNonNull(zones.getTimeZone(zone.getId())).getVTimeZone());
        }
        items.forEach(item -> calendar.add(event(item)));
        return calendar.toString();
    }

    private VEvent event(PlannedItem item) {
        var event = when(item, item.from(), item.until());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        event.add(new Uid(item.id() + "@zhijia"));
        if (!item.venue().isEmpty()) {
            event.add(new Location(item.venue()));
        }
        event.add(item.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** With hours, on each of its days the first; without, whole days, the last one exclusive. */
    private VEvent when(PlannedItem item, @Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null
                ? new VEvent(item.begins(), item.ends().plusDays(1), item.title())
                : new VEvent(
                        item.begins().atTime(from).atZone(zone),
                        item.begins().atTime(until).atZone(zone),
                        item.title());
    }
}
