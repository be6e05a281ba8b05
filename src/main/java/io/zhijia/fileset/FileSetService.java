package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetPermission.KEEP_BOOKS;
import static io.zhijia.fileset.FileSetRefusal.NOT_EMPTY;
import static io.zhijia.fileset.FileSetRefusal.OPEN_ALREADY;
import static io.zhijia.fileset.FileSetRefusal.TEMPLATE_NAME_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening the books of a year, and keeping the templates they come from. */
@Service
@Transactional
class FileSetService {

    private final FileSets sets;
    private final Filings filings;
    private final Keepers keepers;
    private final Clock clock;

    FileSetService(FileSets sets, Filings filings, Keepers keepers, Clock clock) {
        this.sets = sets;
        this.filings = filings;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Opens a set like another one, a template or that of an earlier year; once for the same days. */
    FileSetId open(Actor actor, FileSetId like, String name, Opened days) {
        actor.must(KEEP_BOOKS);
        return open(actor, sets.get(actor.union(), like).line(), sets.books(actor.union(), like), name, days);
    }

    /** Opens a set as unions usually have it. */
    FileSetId open(Actor actor, UsualSet like, boolean english, String name, Opened days) {
        actor.must(KEEP_BOOKS);
        var outline = like.outline(english);
        return open(actor, outline.line(), outline.books(), name, days);
    }

    private FileSetId open(Actor actor, Line line, List<Book> books, String name, Opened days) {
        sets.oneAtATime(actor.union());
        var set = FileSet.opened(actor.union(), line, name, days, actor.member(), today());
        sets.all(actor.union()).stream()
                .filter(set::repeats)
                .findFirst()
                .ifPresent(there -> refuseIf(true, OPEN_ALREADY, (there.name() + " " + there.days()).strip()));
        sets.add(set, copied(actor, books));
        return set.id();
    }

    /** A template of one's own, from a usual set. */
    FileSetId template(Actor actor, UsualSet like, boolean english, String name) {
        actor.must(KEEP_BOOKS);
        var outline = like.outline(english);
        return template(actor, outline.line(), outline.books(), name);
    }

    /** What a set has become in its year, kept for the years to come. */
    FileSetId template(Actor actor, FileSetId like, String name) {
        actor.must(KEEP_BOOKS);
        return template(actor, sets.get(actor.union(), like).line(), sets.books(actor.union(), like), name);
    }

    private FileSetId template(Actor actor, Line line, List<Book> books, String name) {
        sets.oneAtATime(actor.union());
        var set = FileSet.template(actor.union(), line, name, actor.member(), today());
        refuseIf(
                sets.all(actor.union()).stream()
                        .anyMatch(other -> other.isTemplate()
                                && other.line() == line
                                && other.name().equals(set.name())),
                TEMPLATE_NAME_TAKEN,
                set.name());
        sets.add(set, copied(actor, books));
        return set.id();
    }

    private List<Book> copied(Actor actor, List<Book> books) {
        var present = keepers.present(actor);
        return books.stream()
                .map(book -> book.copied(present.contains(book.keeper())))
                .toList();
    }

    /** A template goes; so does an opened set into which nobody has put anything yet. */
    void remove(Actor actor, FileSetId id) {
        actor.must(KEEP_BOOKS);
        var set = sets.get(actor.union(), id);
        refuseIf(!set.isTemplate() && !isUntouched(actor, id), NOT_EMPTY);
        sets.remove(actor.union(), id);
    }

    private boolean isUntouched(Actor actor, FileSetId id) {
        return filings.of(actor.union(), id).isEmpty()
                && sets.books(actor.union(), id).stream()
                        .flatMap(book -> book.parts().stream())
                        .allMatch(part -> part.waiver() == null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
