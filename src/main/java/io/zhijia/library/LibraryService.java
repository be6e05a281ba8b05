package io.zhijia.library;

import static io.zhijia.library.LibraryPermission.PUBLISH;
import static io.zhijia.library.LibraryRefusal.NOT_YOURS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.library.LibraryFilter.Shelf;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offering to one's own library, and keeping it in order. A form sent twice changes nothing the second time. */
@Service
@Transactional
class LibraryService {

    private final LibraryItems items;
    private final Inbox inbox;
    private final Clock clock;

    LibraryService(LibraryItems items, Inbox inbox, Clock clock) {
        this.items = items;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** What waits is for those who publish. */
    @Transactional(readOnly = true)
    Paging<LibraryLine> list(Actor actor, LibraryFilter filter, int page) {
        if (filter.shelf() == Shelf.WAITING) {
            actor.must(PUBLISH);
        }
        return Paging.of(items.lines(actor, filter, Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    int waiting(Actor actor) {
        return actor.may(PUBLISH) ? items.waiting(actor.union()) : 0;
    }

    /** What is on the shelf is everybody's to see, the rest is its author's and the officers'. */
    @Transactional(readOnly = true)
    LibraryItem read(Actor actor, LibraryItemId id) {
        return items.find(actor.union(), id)
                .filter(item -> item.isPublished() || mayChange(actor, item))
                .orElseThrow(() -> new NoSuchElementException("No library item " + id + " for them"));
    }

    static boolean mayChange(Actor actor, LibraryItem item) {
        return actor.may(PUBLISH) || item.author().equals(actor.member());
    }

    /** Who offered it first; empty while it is new. */
    @Transactional(readOnly = true)
    Optional<MemberId> author(Actor actor, LibraryItemId id) {
        return items.find(actor.union(), id).map(LibraryItem::author);
    }

    /** Something new, or what is not on the shelf once more, mended. */
    void offer(Actor actor, LibraryItemId id, Matter matter) {
        var known = items.find(actor.union(), id);
        if (known.isEmpty()) {
            items.save(LibraryItem.offered(actor.union(), id, matter, actor.member(), today()));
            return;
        }
        var item = changed(actor, id);
        if (!item.matter().equals(matter) || !item.isWaiting()) {
            items.save(item.offeredAgain(matter, today()));
        }
    }

    void publish(Actor actor, LibraryItemId id, Set<PersonalPoint> looked, boolean shared) {
        actor.must(PUBLISH);
        var item = read(actor, id).published(looked, shared, actor.signature(), today());
        items.save(item);
        tell(actor, item, "library.told.published", item.matter().title());
    }

    void sendBack(Actor actor, LibraryItemId id, String reason) {
        actor.must(PUBLISH);
        var item = read(actor, id).sentBack(reason, actor.signature(), today());
        items.save(item);
        tell(actor, item, "library.told.sentBack", item.matter().title(), reason);
    }

    void share(Actor actor, LibraryItemId id, boolean shared) {
        actor.must(PUBLISH);
        items.save(read(actor, id).shared(shared));
    }

    /** By an officer, or by who offered it. */
    void withdraw(Actor actor, LibraryItemId id, String reason) {
        var item = changed(actor, id).withdrawn(reason, actor.signature(), today());
        items.save(item);
        tell(actor, item, "library.told.withdrawn", item.matter().title(), reason);
    }

    private LibraryItem changed(Actor actor, LibraryItemId id) {
        var item = read(actor, id);
        refuseIf(!mayChange(actor, item), NOT_YOURS);
        return item;
    }

    private void tell(Actor by, LibraryItem item, String word, Object... facts) {
        if (!item.author().equals(by.member())) {
            var key = "library/%s/%s/%d".formatted(item.id(), item.state().name(), item.version());
            inbox.tell(by, item.author(), Message.of(key, "/library/" + item.id(), word, facts));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
