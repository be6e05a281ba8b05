package io.zhijia.archive;

import static io.zhijia.archive.RecordPermission.KEEP_ARCHIVE;

import io.zhijia.identity.Actor;
import java.time.Year;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever keeps the records for years may ask: everything of a year, and whether the year is closed. */
@Service
@Transactional
public class Holdings {

    private final ArchiveService archive;
    private final RecordBook book;
    private final RecordLists lists;
    private final EvidenceBook evidence;
    private final ClosedYears years;

    Holdings(ArchiveService archive, RecordBook book, RecordLists lists, EvidenceBook evidence, ClosedYears years) {
        this.archive = archive;
        this.book = book;
        this.lists = lists;
        this.evidence = evidence;
        this.years = years;
    }

    /** Who files and corrects for the whole union; refuses everybody else. */
    @Transactional(readOnly = true)
    public void mustKeep(Actor actor) {
        actor.must(KEEP_ARCHIVE);
    }

    /** Every entry of the year in the order of their days, one after another. */
    @Transactional(readOnly = true)
    public void each(Actor actor, Year year, Consumer<Holding> reader) {
        mustKeep(actor);
        lists.each(
                actor.union(),
                RecordFilter.of(year),
                RecordScope.of(actor),
                line -> reader.accept(holding(actor, line.id())));
    }

    private Holding holding(Actor actor, RecordId id) {
        var proofs = evidence.of(actor.union(), id).stream()
                .filter(Proof::isCurrent)
                .map(Proof::evidence)
                .toList();
        return Holding.of(book.get(actor.union(), id), proofs, book.corrections(actor.union(), id));
    }

    @Transactional(readOnly = true)
    public Totals totals(Actor actor, Year year) {
        return lists.totals(actor.union(), RecordFilter.of(year));
    }

    /** The first year on record, or this one if nothing is. */
    @Transactional(readOnly = true)
    public Year oldest(Actor actor, Year now) {
        return lists.oldest(actor.union())
                .map(Year::from)
                .filter(year -> year.isBefore(now))
                .orElse(now);
    }

    @Transactional(readOnly = true)
    public Set<Year> closedYears(Actor actor) {
        return years.all(actor.union());
    }

    public void close(Actor actor, Year year) {
        archive.close(actor, year);
    }
}
