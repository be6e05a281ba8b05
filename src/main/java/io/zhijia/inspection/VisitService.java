package io.zhijia.inspection;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.fileset.BookId;
import io.zhijia.fileset.OpenBooks;
import io.zhijia.fileset.ShownBook;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor sees; each look is noted. */
@Service
@Transactional
class VisitService {

    private final Visits visits;
    private final OpenBooks books;
    private final DocumentService documents;
    private final Clock clock;

    VisitService(Visits visits, OpenBooks books, DocumentService documents, Clock clock) {
        this.visits = visits;
        this.books = books;
        this.documents = documents;
        this.clock = clock;
    }

    /** All books of the visit. */
    List<ShownBook> look(Visit visit, String from) {
        note(visit, "", from);
        return shown(visit);
    }

    ShownBook look(Visit visit, BookId id, String from) {
        var book = shown(visit).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Book " + id + " is not for this visitor"));
        note(visit, book.name(), from);
        return book;
    }

    /** What is known of the files of a book. */
    @Transactional(readOnly = true)
    List<Attachment> files(Visit visit, ShownBook book) {
        var ids = book.parts().stream()
                .flatMap(part -> part.files().stream())
                .map(ShownBook.ShownFile::id)
                .distinct()
                .toList();
        return documents.list(visit.reader(), ids);
    }

    Attachment file(Visit visit, AttachmentId id, String from) {
        var file = small(visit, id);
        note(visit, file.name(), from);
        return file;
    }

    /** The same without a note, for the small pictures a page shows by itself. */
    @Transactional(readOnly = true)
    Attachment small(Visit visit, AttachmentId id) {
        if (shown(visit).stream().noneMatch(book -> book.holds(id))) {
            throw new NoSuchElementException("File " + id + " is not for this visitor");
        }
        return documents.get(visit.reader(), id);
    }

    @Transactional(readOnly = true)
    InputStream open(Visit visit, AttachmentId id) {
        return documents.open(visit.reader(), id);
    }

    @Transactional(readOnly = true)
    Optional<InputStream> thumbnail(Visit visit, AttachmentId id) {
        return documents.thumbnail(visit.reader(), id);
    }

    private List<ShownBook> shown(Visit visit) {
        return books.shown(visit.reader(), visit.set(), visit.books());
    }

    private void note(Visit visit, String what, String from) {
        visits.note(visit.union(), visit.id(), new Look(clock.instant(), what, from));
    }
}
