package io.zhijia.planreader;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one document of a source. */
final class DocumentReader {

    private static final Pattern DATED = Pattern.compile("[日号旬初底末周]");

    private final Source source;
    private final Document document;
    private final Year year;

    DocumentReader(Source source, Document document, Year year) {
        this.source = source;
        this.document = document;
        this.year = year;
    }

    ReadPlan read() {
        var pieces = Pieces.of(source, document.body());
        var calendar = Calendar.in(source, pieces, Unfinished.of(source, document.body()));
        var sections = Sections.in(source, pieces, new HashSet<>(calendar.used()), document.to());
        var title = Fold.fold(document.title());
        var body = source.folded(document.from(), document.to());
        var months = calendar.drafts().stream().map(Draft::months).toList();
        var period = Periods.of(body, title, months, year);
        var entries =
                calendar.drafts().stream().map(draft -> entry(draft, period)).toList();
        return new ReadPlan(
                document.from(),
                document.to(),
                document.title(),
                TextKind.of(title, body),
                OrgKind.of(title, body),
                period,
                sections,
                entries,
                Targets.in(source.text().substring(document.from(), document.to()), document.from()),
                warnings(entries));
    }

    private ReadEntry entry(Draft draft, PlanPeriod period) {
        var item = source.quote(draft.from(), draft.to());
        var plain = Fold.fold(item);
        var filing = WorkFiling.of(plain, Fold.fold(draft.heading()));
        var label = Fold.fold(draft.label());
        var dated = DATED.matcher(label).find() ? label + " " + plain : plain;
        return new ReadEntry(
                draft.months(),
                draft.label(),
                item,
                filing.areas(),
                filing.launch(),
                NamedDays.in(dated, draft.months(), period),
                draft.from(),
                draft.to(),
                List.of());
    }

    private List<ReadWarning> warnings(List<ReadEntry> entries) {
        var warnings = new ArrayList<>(document.warnings());
        if (entries.isEmpty()) {
            warnings.add(ReadWarning.of(WarningKind.NO_CALENDAR, document.from(), document.to()));
        }
        return warnings;
    }
}
