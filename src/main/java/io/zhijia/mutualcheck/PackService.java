package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckPermission.TAKE_PART;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOT_NOW;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOT_YOUR_PART;
import static io.zhijia.mutualcheck.MutualCheckRefusal.PERSONAL_BOOK;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.fileset.OpenBooks;
import io.zhijia.fileset.OpenBooks.OpenBook;
import io.zhijia.fileset.ShownBook;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a union opens to the one that checks it, and what that one sees: the opened books, as long as they are open. */
@Service
@Transactional
class PackService {

    private final Openings openings;
    private final OpenBooks books;
    private final DocumentService documents;
    private final Audit audit;
    private final Clock clock;

    PackService(Openings openings, OpenBooks books, DocumentService documents, Audit audit, Clock clock) {
        this.openings = openings;
        this.books = books;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Not books about members themselves. */
    void open(Actor actor, Pair pair, FileSetId set, Collection<BookId> chosen, LocalDate until) {
        actor.must(TAKE_PART);
        refuseIf(!pair.checked().union().equals(actor.union()), NOT_YOUR_PART);
        refuseIf(pair.state() instanceof PairState.Confirmed, NOT_NOW);
        var there = books.books(actor, set);
        there.stream()
                .filter(book -> book.isPrivate() && chosen.contains(book.id()))
                .findFirst()
                .ifPresent(book -> refuseIf(true, PERSONAL_BOOK, book.name()));
        var shown = there.stream().map(OpenBook::id).filter(chosen::contains).toList();
        var checker = pair.checker();
        openings.save(
                Opening.of(actor.union(), pair.id(), checker.union(), set, shown, actor.signature(), until, today()));
        audit.done(actor, "mutualcheck.step.opened", null, checker.name() + "，" + until);
    }

    void close(Actor actor, PairId pair) {
        actor.must(TAKE_PART);
        openings.find(actor.union(), pair).ifPresent(opening -> openings.save(opening.closed(today())));
        audit.done(actor, "mutualcheck.step.closed", null, "");
    }

    /** The checker has confirmed: nobody needs to look any more. */
    void done(Visitor visitor, PairId pair) {
        openings.find(visitor.union(), pair)
                .filter(opening -> opening.checker().equals(visitor.from()))
                .ifPresent(opening -> openings.save(opening.closed(today())));
    }

    /** What ours has opened for a pair, open or not. */
    @Transactional(readOnly = true)
    Optional<Opening> own(Actor actor, PairId pair) {
        actor.must(TAKE_PART);
        return openings.find(actor.union(), pair);
    }

    /** What a visitor may look at; nothing before it is opened and after it is closed. */
    @Transactional(readOnly = true)
    List<ShownBook> books(Visitor visitor, PairId pair) {
        return openings.find(visitor.union(), pair)
                .filter(opening -> opening.isOpenTo(visitor.from(), today()))
                .map(opening -> books.shown(visitor.reader(), opening.set(), opening.books()))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    ShownBook book(Visitor visitor, PairId pair, BookId id) {
        return books(visitor, pair).stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Book " + id + " is not open to " + visitor.from()));
    }

    /** What is known of the files of a book. */
    @Transactional(readOnly = true)
    List<Attachment> files(Visitor visitor, ShownBook book) {
        var ids = book.parts().stream()
                .flatMap(part -> part.files().stream())
                .map(ShownBook.ShownFile::id)
                .distinct()
                .toList();
        return documents.list(visitor.reader(), ids);
    }

    @Transactional(readOnly = true)
    Attachment file(Visitor visitor, PairId pair, AttachmentId id) {
        if (books(visitor, pair).stream().noneMatch(book -> book.holds(id))) {
            throw new NoSuchElementException("File " + id + " is not open to " + visitor.from());
        }
        return documents.get(visitor.reader(), id);
    }

    @Transactional(readOnly = true)
    InputStream open(Visitor visitor, Attachment file) {
        return documents.open(visitor.reader(), file.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
