package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetPermission.SEE_BOOKS;
import static java.util.stream.Collectors.toMap;

import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.fileset.Contents.Held;
import io.zhijia.fileset.Contents.Material;
import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.fileset.FileSetState.Template;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanReading;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets of books as officers read them: what is expected, and what the year has for it. */
@Service
@Transactional(readOnly = true)
class FileSetViews {

    /** More records and files than any union we know has in a year. */
    private static final int MOST = 20_000;

    private final FileSets sets;
    private final Filings filings;
    private final RecordFigures records;
    private final PlanReading plans;
    private final TaskOpening tasks;

    FileSetViews(FileSets sets, Filings filings, RecordFigures records, PlanReading plans, TaskOpening tasks) {
        this.sets = sets;
        this.filings = filings;
        this.records = records;
        this.plans = plans;
        this.tasks = tasks;
    }

    List<FileSet> all(Actor actor) {
        actor.must(SEE_BOOKS);
        return sets.all(actor.union());
    }

    FileSet get(Actor actor, FileSetId id) {
        actor.must(SEE_BOOKS);
        return sets.get(actor.union(), id);
    }

    List<Book> books(Actor actor, FileSetId id) {
        return sets.books(actor.union(), get(actor, id).id());
    }

    List<Leaf> leaves(Actor actor, FileSetId id) {
        return sets.leaves(actor.union(), get(actor, id).id());
    }

    /** With everything the days of the set have; a template holds nothing. */
    Contents contents(Actor actor, FileSetId id) {
        actor.must(SEE_BOOKS);
        return contents(actor, sets.get(actor.union(), id));
    }

    /** The same for those whom the caller lets in, officers or not. */
    Contents read(Actor actor, FileSetId id) {
        return contents(actor, sets.get(actor.union(), id));
    }

    private Contents contents(Actor actor, FileSet set) {
        var books = sets.books(actor.union(), set.id());
        return switch (set.state()) {
            case Template() ->
                Contents.of(
                        set,
                        RecordFilter.ALL,
                        books,
                        new Material(List.of(), List.of(), List.of(), List.of(), java.util.Map.of()));
            case Opened days -> {
                var filter = RecordFilter.ALL.between(days.from(), days.to());
                yield Contents.of(set, filter, books, material(actor, set, days, books));
            }
        };
    }

    private Material material(Actor actor, FileSet set, Opened days, List<Book> books) {
        var filter = RecordFilter.ALL.between(days.from(), days.to());
        var entries = new ArrayList<>(records.filed(actor, filter, MOST));
        var asked = books.stream()
                .flatMap(book -> book.parts().stream())
                .map(part -> new TaskId(part.id().value()))
                .toList();
        return new Material(
                entries.reversed(),
                records.proofs(actor, filter, MOST),
                filings.of(actor.union(), set.id()),
                plans(actor, days),
                tasks.glance(actor, asked).stream()
                        .collect(toMap(task -> new PartId(task.id().value()), task -> task)));
    }

    private List<Held> plans(Actor actor, Opened days) {
        return plans.plans(actor).stream()
                .filter(plan -> !plan.from().isAfter(days.to()) && !plan.to().isBefore(days.from()))
                .map(plan -> new Held(plan.title(), "/plan?plan=" + plan.id()))
                .toList();
    }
}
