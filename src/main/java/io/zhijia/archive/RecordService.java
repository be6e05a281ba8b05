package io.zhijia.archive;

import io.zhijia.identity.Actor;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people read in the record book, each as far as it is theirs to read. */
@Service
@Transactional(readOnly = true)
class RecordService {

    /** Lines of one page. */
    static final int LINES = 20;

    private final RecordBook book;
    private final RecordLists lists;
    private final ClosedYears years;

    RecordService(RecordBook book, RecordLists lists, ClosedYears years) {
        this.book = book;
        this.lists = lists;
        this.years = years;
    }

    /** One line more than a page shows, if there is one. */
    List<RecordLine> lines(Actor actor, RecordFilter filter, RecordLine.@Nullable Mark after) {
        return lists.lines(actor.union(), filter, RecordScope.of(actor), after, LINES + 1);
    }

    void each(Actor actor, RecordFilter filter, Consumer<RecordLine> reader) {
        lists.each(actor.union(), filter, RecordScope.of(actor), reader);
    }

    /**
     * The entry.
     *
     * @throws NoSuchElementException if there is none, or it is not theirs to read
     */
    RecordEntry read(Actor actor, RecordId id) {
        var entry = book.get(actor.union(), id);
        if (!RecordScope.of(actor).reads(entry)) {
            throw new NoSuchElementException("Record " + id + " is not theirs to read");
        }
        return entry;
    }

    List<Correction> corrections(Actor actor, RecordId id) {
        return book.corrections(actor.union(), read(actor, id).id());
    }

    /** Totals are everybody's to read; the entries behind them are not. */
    List<LedgerRow> ledger(Actor actor, RecordFilter filter, LedgerBy by) {
        return lists.ledger(actor.union(), filter, by);
    }

    Totals totals(Actor actor, RecordFilter filter) {
        return lists.totals(actor.union(), filter);
    }

    /** The first year on record, or this one if nothing is. */
    Year oldest(Actor actor, Year now) {
        return lists.oldest(actor.union())
                .map(Year::from)
                .filter(year -> year.isBefore(now))
                .orElse(now);
    }

    boolean isClosed(Actor actor, RecordEntry entry) {
        return closedYears(actor).contains(Year.of(entry.facts().on().getYear()));
    }

    Set<Year> closedYears(Actor actor) {
        return years.all(actor.union());
    }
}
