package io.zhijia.inspection;

import static io.zhijia.inspection.InspectionPermission.RECEIVE_VISITORS;
import static io.zhijia.inspection.InspectionRefusal.PERSONAL_BOOK;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.fileset.OpenBooks;
import io.zhijia.fileset.OpenBooks.OpenBook;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.web.AddressToken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receiving visitors: which books they see on which day, and what they looked at. */
@Service
@Transactional
class InspectionService {

    private static final int LOOKS = 300;

    private final Visits visits;
    private final OpenBooks books;
    private final Audit audit;
    private final Clock clock;

    InspectionService(Visits visits, OpenBooks books, Audit audit, Clock clock) {
        this.visits = visits;
        this.books = books;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was prepared, and the token in its address, told only now. */
    record Prepared(VisitId id, String token) {}

    Prepared prepare(Actor actor, FileSetId set, Collection<BookId> chosen, String visitor, LocalDate day) {
        actor.must(RECEIVE_VISITORS);
        Visit.mustBeADayToCome(day, LocalDate.now(clock));
        var there = books.books(actor, set);
        there.stream()
                .filter(book -> book.isPrivate() && chosen.contains(book.id()))
                .findFirst()
                .ifPresent(book -> refuseIf(true, PERSONAL_BOOK, book.name()));
        var shown = there.stream().map(OpenBook::id).filter(chosen::contains).toList();
        var token = AddressToken.next();
        var visit = Visit.prepared(actor, token, set, shown, visitor, day, clock.instant());
        visits.save(visit);
        audit.done(actor, "inspection.step.prepared", null, visit.visitor() + "，" + visit.day());
        return new Prepared(visit.id(), token);
    }

    void withdraw(Actor actor, VisitId id) {
        actor.must(RECEIVE_VISITORS);
        var visit = visits.get(actor.union(), id);
        visits.save(visit.withdrawn(clock.instant()));
        audit.done(actor, "inspection.step.withdrawn", null, visit.visitor() + "，" + visit.day());
    }

    @Transactional(readOnly = true)
    List<Visit> all(Actor actor) {
        actor.must(RECEIVE_VISITORS);
        return visits.all(actor.union());
    }

    @Transactional(readOnly = true)
    Visit get(Actor actor, VisitId id) {
        actor.must(RECEIVE_VISITORS);
        return visits.get(actor.union(), id);
    }

    @Transactional(readOnly = true)
    List<Look> looks(Actor actor, VisitId id) {
        return visits.looks(actor.union(), get(actor, id).id(), LOOKS);
    }
}
