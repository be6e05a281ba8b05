package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetPermission.FILL_BOOK;
import static io.zhijia.fileset.FileSetPermission.KEEP_BOOKS;
import static io.zhijia.fileset.FileSetRefusal.DAY_HAS_PASSED;
import static io.zhijia.fileset.FileSetRefusal.NOTHING_MISSING;
import static io.zhijia.fileset.FileSetRefusal.NOTHING_TO_PUT_IN;
import static io.zhijia.fileset.FileSetRefusal.NOT_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.DocumentService;
import io.zhijia.fileset.Contents.Content;
import io.zhijia.fileset.FileSets.Place;
import io.zhijia.identity.Actor;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about the parts of an opened set: put something in, waive it, have it brought. */
@Service
@Transactional
class FillingService {

    private final FileSets sets;
    private final Filings filings;
    private final FileSetViews views;
    private final DocumentService documents;
    private final TaskOpening tasks;
    private final Clock clock;

    FillingService(
            FileSets sets,
            Filings filings,
            FileSetViews views,
            DocumentService documents,
            TaskOpening tasks,
            Clock clock) {
        this.sets = sets;
        this.filings = filings;
        this.views = views;
        this.documents = documents;
        this.tasks = tasks;
        this.clock = clock;
    }

    static boolean mayFill(Actor actor, Book book) {
        return actor.may(FILL_BOOK) || actor.member().equals(book.keeper());
    }

    /** A file, or a note such as where the paper lies. */
    Place putIn(Actor actor, PartId id, String text, @Nullable String name, @Nullable InputStream file) {
        var place = fillable(actor, id);
        refuseIf(file == null && text.isBlank(), NOTHING_TO_PUT_IN);
        var kept = file == null ? null : documents.add(actor, name, file);
        var caption =
                text.isBlank() && kept != null ? documents.get(actor, kept).name() : text.strip();
        filings.add(actor.union(), new Filing(UUID.randomUUID(), id, kept, caption, null, actor.signature(), today()));
        return place;
    }

    Place takeOut(Actor actor, UUID id) {
        var filing = filings.find(actor.union(), id).orElseThrow();
        var place = fillable(actor, filing.part());
        filings.remove(actor.union(), id);
        return place;
    }

    Place waive(Actor actor, PartId id, String reason) {
        var place = fillable(actor, id);
        var part = place.part().waived(reason.strip(), actor.member(), today());
        sets.keep(actor.union(), place.book().id(), part);
        return place;
    }

    Place expectAgain(Actor actor, PartId id) {
        var place = fillable(actor, id);
        sets.keep(actor.union(), place.book().id(), place.part().expectedAgain());
        return place;
    }

    /**
     * A task for what is missing, to whoever keeps the book; asked twice, opened once.
     *
     * @param title of the task, of the names of book and part
     * @return where people go on with it
     */
    String ask(Actor actor, PartId id, LocalDate due, BiFunction<String, String, String> title) {
        var place = opened(actor, id);
        var content = views.contents(actor, place.set().id()).book(place.book().id()).parts().stream()
                .filter(part -> part.part().id().equals(id))
                .findFirst()
                .orElseThrow();
        refuseIf(!content.isMissing(), NOT_MISSING);
        return order(actor, place.set(), place.book(), content, due, title);
    }

    /** The same for everything that is missing and not asked for yet. */
    int askForAll(Actor actor, FileSetId set, LocalDate due, BiFunction<String, String, String> title) {
        actor.must(KEEP_BOOKS);
        sets.get(actor.union(), set).mustBeOpened();
        var contents = views.contents(actor, set);
        var asked = 0;
        for (var filled : contents.books()) {
            for (var content : filled.parts()) {
                if (content.canBeAskedFor()) {
                    order(actor, contents.set(), filled.book(), content, due, title);
                    asked++;
                }
            }
        }
        refuseIf(asked == 0, NOTHING_MISSING);
        return asked;
    }

    private String order(
            Actor actor,
            FileSet set,
            Book book,
            Content content,
            LocalDate due,
            BiFunction<String, String, String> title) {
        refuseIf(due.isBefore(today()), DAY_HAS_PASSED, due);
        var part = content.part();
        return tasks.open(
                actor,
                new TaskOrder(
                        new TaskId(part.id().value()),
                        part.source().area(),
                        LaunchKind.TASK,
                        title.apply(book.name(), part.name()),
                        Optional.ofNullable(book.keeper()).orElse(actor.member()),
                        due,
                        null,
                        "/books/" + set.id() + "/books/" + book.id()));
    }

    private Place opened(Actor actor, PartId id) {
        actor.must(KEEP_BOOKS);
        var place = sets.find(actor.union(), id).orElseThrow();
        place.set().mustBeOpened();
        return place;
    }

    private Place fillable(Actor actor, PartId id) {
        var place = sets.find(actor.union(), id).orElseThrow();
        if (!mayFill(actor, place.book())) {
            actor.must(FILL_BOOK);
        }
        place.set().mustBeOpened();
        return place;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
