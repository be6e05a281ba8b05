package io.zhijia.planimport;

import io.zhijia.planning.PlanDraft;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What planning is handed when an import is accepted. */
final class Drafting {

    private static final int LONGEST_TITLE = 100;

    /** @param read all entries, also those that were left out */
    static PlanDraft of(PlanImport planImport, List<ImportEntry> read) {
        var taken = read.stream().filter(entry -> !entry.dropped()).toList();
        var period = planImport.period();
        return new PlanDraft(
                title(planImport.title()),
                period.from().atDay(1),
                period.to().atEndOfMonth(),
                original(planImport),
                Prose.of(planImport.text(), planImport.outline().sections(), read).stream()
                        .map(section -> filled(planImport.blanks(), section))
                        .toList(),
                planImport.outline().targets().stream()
                        .map(target -> new PlanDraft.Goal(
                                planImport.blanks().in(target.text()),
                                target.kind().code()))
                        .toList(),
                taken.stream().map(entry -> item(planImport, entry)).toList());
    }

    private static PlanDraft.Section filled(Blanks blanks, PlanDraft.Section section) {
        return new PlanDraft.Section(section.level(), blanks.in(section.heading()), blanks.in(section.body()));
    }

    /** As a plan of its own, no longer as a part of a collection (篇一). */
    private static String title(String title) {
        var own = title.replaceFirst("^(篇[一二三四五六七八九十\\d]+|第[一二三四五六七八九十\\d]+篇)[：:、.．\\s　]*", "");
        return own.isBlank() ? title : own;
    }

    private static @Nullable String original(PlanImport planImport) {
        return planImport.originals().isEmpty() ? null : planImport.originals().getFirst();
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
                title.length() <= LONGEST_TITLE ? "" : title,
                "",
                entry.owner(),
                null,
                0);
    }

    private Drafting() {}
}
