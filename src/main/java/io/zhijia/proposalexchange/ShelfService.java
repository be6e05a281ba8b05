package io.zhijia.proposalexchange;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others of the tree may read: what is shared now, and nothing of who proposed it. */
@Service
@Transactional(readOnly = true)
class ShelfService {

    private static final int MOST = 100;

    private final Shares shares;

    ShelfService(Shares shares) {
        this.shares = shares;
    }

    /** One found. */
    record Found(Guest of, ShareId id, Share.Text text) {}

    List<Found> find(Guest guest, String words) {
        return shares.shared(guest.union(), words, MOST).stream()
                .map(one -> new Found(guest, one.id(), one.text()))
                .toList();
    }

    /** @throws NoSuchElementException if it is not, or no longer, shared */
    Share.Text read(Guest guest, ShareId id) {
        var one = shares.get(guest.union(), id);
        if (!one.isShared()) {
            throw new NoSuchElementException("Proposal " + id + " is not shared");
        }
        return one.text();
    }
}
