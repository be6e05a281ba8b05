package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetPermission.KEEP_BOOKS;
import static io.zhijia.fileset.FileSetRefusal.NOT_EMPTY;
import static io.zhijia.fileset.FileSetRefusal.TOO_MANY_BOOKS;
import static io.zhijia.fileset.FileSetRefusal.TOO_MANY_PAGES;
import static io.zhijia.fileset.FileSetRefusal.TOO_MANY_PARTS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.FileSets.Place;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.retention.RetentionPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which books a set has, what each is expected to hold, and the pages written freely. */
@Service
@Transactional
class OutlineService {

    private static final int MOST_BOOKS = 60;
    private static final int MOST_PAGES = 40;

    private final FileSets sets;
    private final Filings filings;
    private final Keepers keepers;

    OutlineService(FileSets sets, Filings filings, Keepers keepers) {
        this.sets = sets;
        this.filings = filings;
        this.keepers = keepers;
    }

    /** What is said of a book. */
    record Cover(Form form, String name, @Nullable MemberId keeper, boolean isPrivate) {}

    BookId add(Actor actor, FileSetId id, Cover cover) {
        actor.must(KEEP_BOOKS);
        keepers.mustBeOne(actor, cover.keeper());
        var set = sets.get(actor.union(), id);
        var books = sets.books(actor.union(), set.id());
        refuseIf(books.size() >= MOST_BOOKS, TOO_MANY_BOOKS, MOST_BOOKS);
        var last = books.stream().mapToInt(Book::place).max().orElse(0);
        var book = of(BookId.next(), last + 1, cover);
        sets.keep(actor.union(), id, book);
        return book.id();
    }

    void change(Actor actor, FileSetId set, BookId id, Cover cover) {
        actor.must(KEEP_BOOKS);
        keepers.mustBeOne(actor, cover.keeper());
        var book = book(actor, set, id);
        sets.keep(actor.union(), set, of(id, book.place(), cover));
    }

    private static Book of(BookId id, int place, Cover cover) {
        return new Book(id, place, cover.form(), cover.name().strip(), cover.keeper(), cover.isPrivate(), List.of());
    }

    /** One place up: the two change places. */
    void moveUp(Actor actor, FileSetId set, BookId id) {
        actor.must(KEEP_BOOKS);
        var at = place(actor, set, id);
        var books = new ArrayList<>(sets.books(actor.union(), set));
        if (at > 0) {
            Collections.swap(books, at, at - 1);
        }
        for (int next = 0; next < books.size(); next++) {
            put(actor, set, books.get(next), next);
        }
    }

    private int place(Actor actor, FileSetId set, BookId id) {
        return sets.books(actor.union(), set).indexOf(book(actor, set, id));
    }

    private void put(Actor actor, FileSetId set, Book book, int at) {
        var moved =
                new Book(book.id(), at + 1, book.form(), book.name(), book.keeper(), book.isPrivate(), book.parts());
        sets.keep(actor.union(), set, moved);
    }

    void remove(Actor actor, FileSetId set, BookId id) {
        actor.must(KEEP_BOOKS);
        var parts = book(actor, set, id).parts();
        parts.forEach(part -> mustBeEmpty(actor, set, part));
        sets.remove(actor.union(), id);
    }

    Book book(Actor actor, FileSetId set, BookId id) {
        return sets.books(actor.union(), sets.get(actor.union(), set).id()).stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No book " + id));
    }

    PartId add(Actor actor, FileSetId set, BookId id, String name, Source from, RetentionPeriod kept) {
        actor.must(KEEP_BOOKS);
        refuseIf(book(actor, set, id).parts().size() >= Book.MOST_PARTS, TOO_MANY_PARTS, Book.MOST_PARTS);
        var part = Part.of(name.strip(), from, kept);
        sets.keep(actor.union(), id, part);
        return part.id();
    }

    /** Says otherwise what is expected; answers with where it is. */
    Place change(Actor actor, PartId id, String name, Source from, RetentionPeriod kept) {
        actor.must(KEEP_BOOKS);
        var place = place(actor, id);
        sets.keep(actor.union(), place.book().id(), place.part().changed(name.strip(), from, kept));
        return place;
    }

    /** No longer expects it; answers with where it was. */
    Place remove(Actor actor, PartId id) {
        actor.must(KEEP_BOOKS);
        var place = place(actor, id);
        mustBeEmpty(actor, place.set().id(), place.part());
        sets.remove(actor.union(), id);
        return place;
    }

    @Transactional(readOnly = true)
    Place place(Actor actor, PartId id) {
        actor.must(FileSetPermission.SEE_BOOKS);
        return sets.find(actor.union(), id).orElseThrow();
    }

    private void mustBeEmpty(Actor actor, FileSetId set, Part part) {
        refuseIf(
                filings.of(actor.union(), set).stream()
                        .anyMatch(filing -> filing.part().equals(part.id())),
                NOT_EMPTY);
    }

    /** Writes a page, or writes it anew. */
    void write(Actor actor, FileSetId set, UUID id, String title, String text) {
        actor.must(KEEP_BOOKS);
        var pages = sets.leaves(actor.union(), sets.get(actor.union(), set).id());
        refuseIf(
                pages.size() >= MOST_PAGES
                        && pages.stream().noneMatch(page -> page.id().equals(id)),
                TOO_MANY_PAGES,
                MOST_PAGES);
        var place = pages.stream().mapToInt(Leaf::place).max().orElse(0) + 1;
        sets.keep(actor.union(), set, new Leaf(id, place, title.strip(), text.strip()));
    }

    void removeLeaf(Actor actor, FileSetId set, UUID id) {
        actor.must(KEEP_BOOKS);
        sets.leaves(actor.union(), set).stream()
                .filter(page -> page.id().equals(id))
                .forEach(page -> sets.removeLeaf(actor.union(), page.id()));
    }
}
