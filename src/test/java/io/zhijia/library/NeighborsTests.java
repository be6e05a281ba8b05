package io.zhijia.library;

import static io.zhijia.library.LibraryRefusal.NOT_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.library.LibraryFilter.Shelf;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import io.zhijia.work.WorkArea;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A district, two schools below it that it names and that name it, and a third that only says so itself. */
@SpringBootTest(properties = "demo=true")
class NeighborsTests {

    private static final LibraryFilter EVERYTHING = new LibraryFilter(Shelf.TREE, null, null, "");

    private final Neighbors neighbors;
    private final LibraryService service;
    private final ShelfService shelves;
    private final UnionService unions;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final Actor district = DemoUnion.found().secretary();
    private final Actor east = DemoUnion.found().secretary();
    private final Actor west = DemoUnion.found().secretary();
    private final Actor pretender = DemoUnion.found().secretary();

    NeighborsTests(
            Neighbors neighbors,
            LibraryService service,
            ShelfService shelves,
            UnionService unions,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.neighbors = neighbors;
        this.service = service;
        this.shelves = shelves;
        this.unions = unions;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void aTree() {
        List.of(district, east, west, pretender)
                .forEach(each ->
                        unions.found(each, "工会" + each.union().toString().substring(0, 20), UnitKind.SCHOOL));
        names(district, east, false);
        names(district, west, false);
        names(east, district, true);
        names(west, district, true);
        names(pretender, district, true);
    }

    @Test
    void whatIsSharedIsSeenThroughoutTheTreeAndNowhereElse() {
        var scheme = published(east, "台帐整理方案", true);
        var ours = published(east, "本校通讯录格式", false);

        assertThat(titles(west)).containsExactly("台帐整理方案");
        assertThat(titles(district)).containsExactly("台帐整理方案");
        assertThat(titles(east)).isEmpty();
        assertThat(titles(pretender)).isEmpty();
        assertThat(shelves.get(at(east, west), scheme).matter().title()).isEqualTo("台帐整理方案");
        unseen(() -> shelves.get(at(east, west), ours));
        unseen(() -> at(east, pretender));
        unseen(() -> at(pretender, east));
        assertThat(neighbors
                        .lines(west, new LibraryFilter(Shelf.TREE, WorkArea.GROWTH, null, "台账"))
                        .lines())
                .hasSize(1);
        assertThat(neighbors
                        .lines(west, new LibraryFilter(Shelf.TREE, WorkArea.CARE, null, ""))
                        .lines())
                .isEmpty();
    }

    @Test
    void whatIsNoLongerSharedIsGoneAtOnce() {
        var scheme = published(east, "方案", true);
        service.share(east, scheme, false);
        assertThat(titles(west)).isEmpty();
        unseen(() -> shelves.get(at(east, west), scheme));

        service.share(east, scheme, true);
        assertThat(titles(west)).containsExactly("方案");
        service.withdraw(east, scheme, "过时");
        assertThat(titles(west)).isEmpty();
    }

    @Test
    void usesAreCountedAcrossUnionsOnceADayAndRatedByThoseWhoTookIt() {
        var scheme = published(east, "方案", true);
        var guest = at(east, west);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> shelves.thumb(guest, scheme, true))
                .extracting(Refusal::reason)
                .isEqualTo(NOT_TAKEN);

        shelves.take(guest, shelves.get(guest, scheme));
        shelves.take(guest, shelves.get(guest, scheme));
        shelves.take(at(east, east), shelves.get(at(east, east), scheme));
        shelves.thumb(guest, scheme, true);
        shelves.thumb(guest, scheme, true);

        assertThat(shelves.use(guest, scheme)).isEqualTo(new Use(2, 2, 1, true, true));
        assertThat(shelves.use(at(east, east), scheme)).isEqualTo(new Use(2, 2, 1, true, false));
    }

    private Guest at(Actor host, Actor guest) {
        return neighbors.guest(guest, host.union().value());
    }

    private List<String> titles(Actor actor) {
        return neighbors.lines(actor, EVERYTHING).lines().stream()
                .map(LibraryLine::title)
                .toList();
    }

    private LibraryItemId published(Actor by, String title, boolean shared) {
        var id = LibraryItemId.next();
        service.offer(by, id, new Matter(ItemKind.SCHEME, WorkArea.GROWTH, title, "一步", null, ""));
        service.publish(by, id, EnumSet.allOf(PersonalPoint.class), shared);
        return id;
    }

    private void names(Actor who, Actor other, boolean above) {
        transaction.run(
                who.union(),
                () -> sql.sql("""
                        insert into orgtree.node (union_id, id, kind, above, opened, approval, report, linked)
                        values (?, ?, ?, ?, date '2001-09-01', '3 号', '', ?)
                        """)
                        .params(who.union().value(), UUID.randomUUID(), above ? "DISTRICT" : "GRASS_ROOTS", above)
                        .param(other.union().value())
                        .update());
    }

    private static void unseen(ThrowingCallable look) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(look);
    }
}
