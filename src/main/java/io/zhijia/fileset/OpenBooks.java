package io.zhijia.fileset;

import io.zhijia.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may read of the books that are open: which there are, and what a visitor may see of them. */
@Service
@Transactional(readOnly = true)
public class OpenBooks {

    private final FileSetViews views;
    private final MessageSource words;

    OpenBooks(FileSetViews views, MessageSource words) {
        this.views = views;
        this.words = words;
    }

    /** An opened set by its name. */
    public record OpenSet(FileSetId id, String title) {}

    /**
     * One of its books.
     *
     * @param isPrivate about members themselves: not for a visitor
     */
    public record OpenBook(BookId id, String name, boolean isPrivate) {}

    /** The latest first; for officers. */
    public List<OpenSet> sets(Actor actor, Locale language) {
        var titles = new Titles(words, language);
        return views.all(actor).stream()
                .filter(set -> !set.isTemplate())
                .map(set -> new OpenSet(set.id(), titles.of(set)))
                .toList();
    }

    /** In their order; for officers. */
    public List<OpenBook> books(Actor actor, FileSetId set) {
        views.get(actor, set).mustBeOpened();
        return views.books(actor, set).stream()
                .map(book -> new OpenBook(book.id(), book.name(), book.isPrivate()))
                .toList();
    }

    /** Those of these books a visitor may see, whoever opened them: the caller has checked that they may look. */
    public List<ShownBook> shown(Actor actor, FileSetId set, Collection<BookId> books) {
        return views.read(actor, set).books().stream()
                .filter(filled ->
                        books.contains(filled.book().id()) && !filled.book().isPrivate())
                .map(Discretion::show)
                .toList();
    }
}
