package io.zhijia.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time limits as typed: {@code days-RECEIPT} and {@code fixed-RECEIPT}; what was not sent stays.
 *
 * @param mistaken those whose days or date cannot be read
 */
record ClockForm(Map<ClockKind, ClockRule> rules, Set<ClockKind> mistaken) {

    private static final int MOST = 400;

    static ClockForm of(Rules rules) {
        return new ClockForm(rules.clocks(), Set.of());
    }

    static ClockForm typed(Map<String, String> all, Rules known) {
        var rules = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        var mistaken = new HashSet<ClockKind>();
        for (var kind : ClockKind.values()) {
            var before = known.clock(kind);
            var sent = all.get("days-" + kind);
            var days = sent == null ? Optional.of(before.days()) : days(sent);
            var fixed = all.get("fixed-" + kind);
            if (days.isEmpty() || (fixed != null && !isDate(fixed))) {
                mistaken.add(kind);
                rules.put(kind, before);
            } else {
                rules.put(
                        kind,
                        new ClockRule(days.get(), before.isWorking(), fixed == null ? before.fixedOn() : date(fixed)));
            }
        }
        return new ClockForm(rules, mistaken);
    }

    ClockRule of(ClockKind kind) {
        return rules.getOrDefault(kind, kind.usual());
    }

    boolean isMistaken() {
        return !mistaken.isEmpty();
    }

    private static Optional<Integer> days(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(days -> days >= 1 && days <= MOST);
    }

    private static boolean isDate(String typed) {
        try {
            date(typed);
            return true;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static @Nullable LocalDate date(String typed) {
        return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    }
}
