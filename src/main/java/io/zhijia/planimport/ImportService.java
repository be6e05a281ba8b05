package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.NOTHING_FOUND;
import static io.zhijia.planimport.ImportRefusal.NOTHING_TO_READ;
import static io.zhijia.planimport.ImportRefusal.NO_ENTRIES_LEFT;
import static io.zhijia.planimport.ImportRefusal.NO_MONTHS_TO_JOIN;
import static io.zhijia.planimport.ImportRefusal.TEXT_TOO_LONG;
import static io.zhijia.planimport.PlanImportPermission.IMPORT_PLAN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanIntake;
import io.zhijia.planning.PlanSummary;
import io.zhijia.planreader.PlanReader;
import io.zhijia.planreader.ReadEntry;
import io.zhijia.planreader.ReadPlan;
import io.zhijia.planreader.Reading;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a text to a plan: reading it, choosing, saying for when, accepting, taking back. */
@Service
@Transactional
class ImportService {

    private static final int LONGEST_TEXT = 1_000_000;

    private final Imports imports;
    private final ImportEntries entries;
    private final OwnWords words;
    private final PlanIntake plans;
    private final PeoplePicker people;
    private final Clock clock;

    ImportService(
            Imports imports,
            ImportEntries entries,
            OwnWords words,
            PlanIntake plans,
            PeoplePicker people,
            Clock clock) {
        this.imports = imports;
        this.entries = entries;
        this.words = words;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
        PlanReader.prepare(); // a slip in a word list stops the start, not the first import
    }

    @Transactional(readOnly = true)
    Paging<ImportLine> list(Actor actor, int page) {
        actor.must(IMPORT_PLAN);
        return Paging.of(imports.lines(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    /** Reads a text; where it holds one plan only, that one is meant. */
    ImportId start(Actor actor, String name, String original, String text, Year year) {
        actor.must(IMPORT_PLAN);
        refuseIf(text.isBlank(), NOTHING_TO_READ);
        refuseIf(text.length() > LONGEST_TEXT, TEXT_TOO_LONG, LONGEST_TEXT, text.length());
        var found = PlanReader.read(text, year, words.of(actor.union())).plans();
        refuseIf(found.isEmpty(), NOTHING_FOUND);
        var started = PlanImport.started(actor.union(), name, original, text, year.getValue(), LocalDate.now(clock));
        if (found.size() == 1) {
            take(actor, started, found.getFirst());
        } else {
            imports.save(started);
        }
        return started.id();
    }

    @Transactional(readOnly = true)
    PlanImport read(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        return imports.get(actor.union(), id);
    }

    /** All the plans its text holds, as they would be for the year that was asked for. */
    @Transactional(readOnly = true)
    Reading reading(Actor actor, ImportId id) {
        return reading(read(actor, id));
    }

    @Transactional(readOnly = true)
    List<ImportEntry> entries(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        return entries.of(actor.union(), id);
    }

    /** A plan the union already has for that time, which an import must not stand beside. */
    @Transactional(readOnly = true)
    Optional<PlanSummary> standing(Actor actor, PlanImport planImport) {
        var period = planImport.period();
        return plans.existing(actor, period.from().atDay(1), period.to().atEndOfMonth());
    }

    /** @param number of the plan within the text, from 0 */
    void choose(Actor actor, ImportId id, int number) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        var found = reading(planImport).plans();
        refuseIf(number < 0 || number >= found.size(), NOTHING_FOUND);
        take(actor, planImport, found.get(number));
    }

    /** The months of its text, where that is a paper for each of them; they can be joined to one plan. */
    @Transactional(readOnly = true)
    List<Integer> monthsToJoin(Actor actor, PlanImport planImport) {
        actor.must(IMPORT_PLAN);
        return MonthPapers.in(planImport.text()).map(MonthPapers::months).orElse(List.of());
    }

    void join(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        var papers = MonthPapers.in(planImport.text()).orElseThrow(() -> new Refusal(NO_MONTHS_TO_JOIN));
        var joined = planImport.joined(papers);
        var found = reading(joined).plans();
        refuseIf(found.isEmpty(), NOTHING_FOUND);
        take(actor, joined, found.getFirst());
    }

    void setPeriod(Actor actor, ImportId id, String title, YearMonth from, YearMonth to) {
        actor.must(IMPORT_PLAN);
        imports.save(imports.get(actor.union(), id).forPeriod(title, from, to));
    }

    /** It becomes the plan; nothing was written there before. */
    PlanId accept(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        planImport.refuseUnlessAcceptable();
        var read = entries.of(actor.union(), id);
        refuseIf(
                read.stream().allMatch(ImportEntry::dropped)
                        && planImport.outline().sections().isEmpty(),
                NO_ENTRIES_LEFT);
        var plan = plans.accept(actor, Drafting.of(planImport, read));
        imports.save(planImport.accepted(plan, LocalDate.now(clock)));
        return plan;
    }

    /** Takes the plan back, which its own module refuses once work has begun. */
    void undo(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        plans.undo(actor, planImport.acceptedAs());
        imports.save(planImport.undone());
    }

    private void take(Actor actor, PlanImport planImport, ReadPlan plan) {
        var chosen = planImport.chosen(
                plan, OwnYear.of(plan, planImport.period().from().getYear()));
        imports.save(chosen);
        var calendar = plan.calendar();
        entries.replace(
                chosen,
                IntStream.range(0, calendar.size())
                        .mapToObj(i -> read(actor, chosen, i, calendar.get(i)))
                        .toList());
    }

    private ImportEntry read(Actor actor, PlanImport planImport, int position, ReadEntry entry) {
        var read = ImportEntry.read(planImport, position, entry);
        return inCharge(actor, entry).map(read::inChargeOf).orElse(read);
    }

    /** The first whom its words name and who is the only one of that name here; the person who looks may choose another. */
    private Optional<MemberId> inCharge(Actor actor, ReadEntry entry) {
        return NamedPeople.in(entry).stream()
                .flatMap(name -> people.onlyOneCalled(actor, name).stream())
                .findFirst();
    }

    private Reading reading(PlanImport planImport) {
        var year = Year.of(planImport.period().from().getYear());
        return PlanReader.read(planImport.text(), year, words.of(planImport.union()));
    }
}
