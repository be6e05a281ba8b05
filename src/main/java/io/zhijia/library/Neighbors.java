package io.zhijia.library;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Relatives;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Paging;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The libraries of the other unions of the tree, each asked within itself, so that no step ever mixes two. */
@Component
class Neighbors {

    private static final int MOST = 100;

    private final Relatives relatives;
    private final ShelfService shelves;
    private final UnionDirectory unions;

    Neighbors(Relatives relatives, ShelfService shelves, UnionDirectory unions) {
        this.relatives = relatives;
        this.shelves = shelves;
        this.unions = unions;
    }

    /**
     * At the shelf of that union, or at home.
     *
     * @throws NoSuchElementException if that union is not in one tree with theirs
     */
    Guest guest(Actor actor, @Nullable UUID of) {
        if (of == null || of.equals(actor.union().value())) {
            return Guest.at(actor.union(), actor);
        }
        var other = new UnionId(of);
        if (!relatives.of(actor).contains(other)) {
            throw new NoSuchElementException("Union " + of + " is not in one tree with " + actor.union());
        }
        return Guest.at(other, actor);
    }

    /** The most useful of all of them. */
    Paging<LibraryLine> lines(Actor actor, LibraryFilter filter) {
        var lines = relatives.of(actor).stream()
                .flatMap(union -> shelves.shared(Guest.at(union, actor), filter).stream())
                .sorted(LibraryLine.BY_USE)
                .limit(MOST)
                .toList();
        return new Paging<>(lines, 0, false);
    }

    Map<UUID, String> names(Actor actor) {
        return relatives.of(actor).stream().collect(Collectors.toMap(UnionId::value, this::name));
    }

    String name(UnionId union) {
        return unions.name(() -> union);
    }
}
