package io.zhijia.proposalexchange;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Relatives;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is shared in our union and the others of the tree, each asked within itself. */
@Component
class TreeShelves {

    private static final int MOST = 100;

    private final Relatives relatives;
    private final ShelfService shelves;
    private final UnionDirectory unions;

    TreeShelves(Relatives relatives, ShelfService shelves, UnionDirectory unions) {
        this.relatives = relatives;
        this.shelves = shelves;
        this.unions = unions;
    }

    /** One found, with the union it is of. */
    record Line(ShareId id, UUID of, String union, Share.Text text) {}

    /** @param words all of which have to be there */
    List<Line> find(Actor actor, String words) {
        return Stream.concat(Stream.of(actor.union()), relatives.of(actor).stream())
                .flatMap(union -> shelves.find(new Guest(union), words).stream())
                .limit(MOST)
                .map(one -> new Line(one.id(), one.of().union().value(), unions.name(one.of()), one.text()))
                .toList();
    }

    /** @throws NoSuchElementException if it is not shared, or that union is not in one tree with theirs */
    Line read(Actor actor, UUID of, ShareId id) {
        var guest = new Guest(new UnionId(of));
        if (!guest.union().equals(actor.union()) && !relatives.of(actor).contains(guest.union())) {
            throw new NoSuchElementException("Union " + of + " is not in one tree with " + actor.union());
        }
        return new Line(id, of, unions.name(guest), shelves.read(guest, id));
    }
}
