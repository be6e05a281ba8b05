package io.zhijia.archive;

import io.zhijia.identity.DemoUnion;
import io.zhijia.money.Money;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedWork;
import io.zhijia.union.GroupNames;
import io.zhijia.work.WorkArea;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a made-up union has done in this year so far, as a secretary would have written it down. */
@Component
class DemoRecords {

    private final ArchiveService archive;
    private final DemoEvidence evidence;
    private final PlanFigures plan;
    private final GroupNames groups;
    private final LocalDate today;

    DemoRecords(ArchiveService archive, DemoEvidence evidence, PlanFigures plan, GroupNames groups, Clock clock) {
        this.archive = archive;
        this.evidence = evidence;
        this.plan = plan;
        this.groups = groups;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var names = groups.all(by);
        var folder = evidence.folder(by);
        var done = new ArrayList<>(plan.between(by, today.withDayOfYear(1), today).stream()
                .filter(PlannedWork::done)
                .toList());
        lines().stream()
                .map(line -> facts(line.split("\\|", -1), names))
                .filter(facts -> facts.on().isBefore(today))
                .map(facts -> facts.of(item(facts, done)))
                .forEach(facts -> archive.enter(by, RecordId.next(), facts, folder.next(facts)));
    }

    /** The item of the plan it was done for: one of its area and month, each taken once. */
    private static @Nullable PlanItemId item(RecordFacts facts, List<PlannedWork> done) {
        var month = YearMonth.from(facts.on());
        var item = done.stream()
                .filter(each -> each.area() == facts.area())
                .filter(each -> YearMonth.from(each.begins()).equals(month))
                .findFirst()
                .orElse(null);
        done.remove(item);
        return item == null ? null : item.id();
    }

    /** day | area | kind | what | place | group | organizer | persons | person-times | counted by | yuan | result */
    private RecordFacts facts(String[] cell, Map<UUID, String> groups) {
        var group = named(cell[5], groups);
        return new RecordFacts(
                LocalDate.parse(today.getYear() + "-" + cell[0]),
                WorkArea.valueOf(cell[1]),
                RecordKind.valueOf(cell[2]),
                cell[3],
                cell[4],
                group,
                group == null ? "" : cell[5],
                cell[6],
                "",
                Integer.parseInt(cell[7]),
                Integer.parseInt(cell[8]),
                cell[9],
                Money.yuan(Long.parseLong(cell[10])),
                cell[11],
                null);
    }

    private static @Nullable UUID named(String name, Map<UUID, String> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines() {
        var file = Objects.requireNonNull(DemoRecords.class.getResourceAsStream("/demo/records.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
