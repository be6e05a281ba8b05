package io.zhijia.archive;

import io.zhijia.money.Money;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry with everything that belongs to it, for whoever keeps it for years.
 *
 * @param corrections what it said before, in one line each
 */
public record Holding(
        RecordId id,
        LocalDate on,
        WorkArea area,
        RecordKind kind,
        String what,
        String venue,
        String groupName,
        String organizer,
        String helpers,
        int persons,
        int personTimes,
        String countedBy,
        Money spent,
        String result,
        List<Evidence> evidence,
        List<String> corrections) {

    static Holding of(RecordEntry entry, List<Evidence> evidence, List<Correction> corrections) {
        var facts = entry.facts();
        return new Holding(
                entry.id(),
                facts.on(),
                facts.area(),
                facts.kind(),
                facts.what(),
                facts.venue(),
                facts.groupName(),
                facts.organizer(),
                facts.helpers(),
                facts.persons(),
                facts.personTimes(),
                facts.countedBy(),
                facts.spent(),
                facts.result(),
                evidence,
                corrections.stream().map(Holding::line).toList());
    }

    private static String line(Correction correction) {
        var before = correction.before();
        return "%s %s：%s（%s，%s，%d 人 / %d 人次，%s 元）"
                .formatted(
                        correction.on(),
                        correction.by(),
                        correction.why(),
                        before.on(),
                        before.what(),
                        before.persons(),
                        before.personTimes(),
                        before.spent());
    }
}
