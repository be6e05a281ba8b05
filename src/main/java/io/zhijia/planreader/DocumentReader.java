package io.zhijia.planreader;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one document of a source. */
final class DocumentReader {

    private static final Pattern DATED = Pattern.compile("[日号旬初底末周]");

    private static final int HEAD = 300;

    private final Source source;
    private final Document document;
    private final Year year;
    private final WorkFiling filing;
    private final Map<String, Filing> filings = new HashMap<>();

    DocumentReader(Source source, Document document, Year year, WorkFiling filing) {
        this.filing = filing;
        this.source = source;
        this.document = document;
        this.year = year;
    }

    ReadPlan read(List<ReadWarning> doubts) {
        var pieces = Pieces.of(source, document.body());
        var calendar = Calendar.in(source, pieces, Unfinished.of(source, document.body()), new Weeks(head()));
        var sections = Sections.in(source, pieces, new HashSet<>(calendar.used()), document.to());
        var title = Fold.fold(document.title());
        var body = source.folded(document.from(), document.to());
        var kind = TextKind.of(title, body);
        var org = document.isFragment() ? OrgKind.OTHER : OrgKind.of(title, body);
        var months = calendar.drafts().stream().map(Draft::months).toList();
        var period = Periods.of(body, title, months, year);
        var flags = new FlagsByEntry(calendar.drafts(), flags(pieces));
        var entries = calendar.drafts().stream()
                .map(draft -> entry(draft, period, flags))
                .toList();
        var warnings = new ArrayList<>(document.warnings());
        warnings.addAll(doubts);
        warnings.addAll(new PlanDoubts(document, title, body).about(period, kind, org, !entries.isEmpty()));
        warnings.addAll(flags.outside());
        int begins = document.body().isEmpty()
                ? document.from()
                : document.body().getFirst().from();
        var targets = Targets.in(source.text().substring(begins, document.to()), begins);
        return new ReadPlan(
                document.from(),
                document.to(),
                document.title(),
                kind,
                org,
                period,
                sections,
                entries,
                targets,
                warnings);
    }

    private List<ReadWarning> flags(List<Piece> pieces) {
        var flags = new ArrayList<ReadWarning>();
        for (var line : document.lines()) {
            flags.addAll(Flag.in(source, line));
            Balance.in(source, line).ifPresent(flags::add);
        }
        flags.addAll(NumberGaps.in(pieces));
        flags.sort(Comparator.comparingInt(ReadWarning::from));
        return flags;
    }

    private String head() {
        return source.folded(document.from(), Math.min(document.to(), document.from() + HEAD));
    }

    private ReadEntry entry(Draft draft, PlanPeriod period, FlagsByEntry flags) {
        var item = source.quote(draft.from(), draft.to());
        var plain = Fold.fold(item);
        var filing = filings.computeIfAbsent(
                plain + "\n" + draft.heading(), words -> this.filing.file(plain, Fold.fold(draft.heading())));
        var label = Fold.fold(draft.label());
        var dated = DATED.matcher(label).find() ? label + " " + plain : plain;
        var warnings = new ArrayList<>(new EntryDoubts(source, period).about(draft, filing));
        warnings.addAll(flags.of(draft));
        var days = NamedDays.read(dated, draft.months(), period);
        days.impossible()
                .forEach(day ->
                        warnings.add(ReadWarning.of(WarningKind.IMPOSSIBLE_DATE, draft.from(), draft.to(), day)));
        return new ReadEntry(
                draft.months(),
                draft.label(),
                item,
                filing.areas(),
                filing.launch(),
                days.days(),
                draft.from(),
                draft.to(),
                warnings);
    }
}
