package io.zhijia.planimport;

import io.zhijia.planning.PlanDraft;
import io.zhijia.planreader.ReadSection;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What planning is handed when an import is accepted. */
final class Drafting {

    private static final int LONGEST_TITLE = 100;

    static PlanDraft of(PlanImport planImport, List<ImportEntry> taken) {
        var period = planImport.period();
        return new PlanDraft(
                planImport.title(),
                period.from().atDay(1),
                period.to().atEndOfMonth(),
                original(planImport),
                planImport.outline().sections().stream()
                        .map(section -> section(planImport.text(), section))
                        .toList(),
                planImport.outline().targets().stream()
                        .map(target ->
                                new PlanDraft.Goal(target.text(), target.kind().code()))
                        .toList(),
                taken.stream().map(entry -> item(planImport, entry)).toList());
    }

    private static @Nullable String original(PlanImport planImport) {
        return planImport.original().isEmpty() ? null : planImport.original();
    }

    private static PlanDraft.Section section(String text, ReadSection section) {
        var whole = text.substring(section.from(), section.to());
        var body = whole.strip().startsWith(section.heading())
                ? whole.strip().substring(section.heading().length())
                : whole;
        return new PlanDraft.Section(section.level(), section.heading(), body.strip());
    }

    /** Work nobody could file goes to the union's own organisation, where a person finds it first. */
    private static PlanDraft.Item item(PlanImport planImport, ImportEntry entry) {
        var days = entry.within(planImport.period());
        var title = entry.title();
        return new PlanDraft.Item(
                Objects.requireNonNullElse(entry.area(), WorkArea.ORGANISATION),
                entry.launch(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                days.begins(),
                days.ends(),
                days.wholeMonths(),
                title.length() <= LONGEST_TITLE ? "" : title);
    }

    private Drafting() {}
}
