package io.zhijia.library;

import static io.zhijia.library.LibraryRefusal.NOT_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.Attachment;
import io.zhijia.document.DocumentService;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is taken from the shelf of a union, by its own people and by those of the same tree. Whoever calls has asked
 * {@link io.zhijia.orgtree.Relatives} that the guest's union is in that tree.
 */
@Service
@Transactional
class ShelfService {

    private static final int MOST = 50;

    private final LibraryItems items;
    private final Uses uses;
    private final DocumentService documents;
    private final Clock clock;

    ShelfService(LibraryItems items, Uses uses, DocumentService documents, Clock clock) {
        this.items = items;
        this.uses = uses;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<LibraryLine> shared(Guest guest, LibraryFilter filter) {
        return items.shared(guest.union(), filter, MOST);
    }

    /** On the shelf, and for guests from elsewhere shared. */
    @Transactional(readOnly = true)
    LibraryItem get(Guest guest, LibraryItemId id) {
        return items.find(guest.union(), id)
                .filter(item -> guest.isAtHome() ? item.isPublished() : item.isShared())
                .orElseThrow(() -> new NoSuchElementException("No library item " + id + " for this guest"));
    }

    @Transactional(readOnly = true)
    Use use(Guest guest, LibraryItemId id) {
        return uses.of(guest.union(), guest, id);
    }

    @Transactional(readOnly = true)
    Optional<Attachment> file(Guest guest, LibraryItem item) {
        return item.matter().file() == null
                ? Optional.empty()
                : Optional.of(documents.get(
                        guest.reader(), Objects.requireNonNull(item.matter().file())));
    }

    @Transactional(readOnly = true)
    InputStream open(Guest guest, Attachment file) {
        return documents.open(guest.reader(), file.id());
    }

    void take(Guest guest, LibraryItem item) {
        if (item.isPublished()) {
            uses.take(guest.union(), guest, item.id(), LocalDate.now(clock));
        }
    }

    /** Once, and only by who took it. */
    void thumb(Guest guest, LibraryItemId id, boolean up) {
        refuseIf(!uses.thumb(guest.union(), guest, get(guest, id).id(), up), NOT_TAKEN);
    }
}
