package io.zhijia.handin;

import io.zhijia.congress.FiledDossiers;
import io.zhijia.document.DocumentService;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.handin.HandInState.Returned;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The union above reads what was handed in to it, and receives it or sends it back; within the union below. */
@Service
@Transactional
class ReceivedService {

    private static final int MOST = 100;

    private final HandIns handIns;
    private final FiledDossiers dossiers;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivedService(
            HandIns handIns,
            FiledDossiers dossiers,
            DocumentService documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handIns = handIns;
        this.dossiers = dossiers;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<HandIn> all(Above visitor) {
        return handIns.goneTo(visitor.union(), visitor.from(), MOST);
    }

    /** @throws NoSuchElementException if it was not handed in to them */
    @Transactional(readOnly = true)
    HandIn get(Above visitor, UUID id) {
        return find(visitor, id)
                .orElseThrow(() -> new NoSuchElementException("Hand-in " + id + " is not theirs to read"));
    }

    @Transactional(readOnly = true)
    Optional<HandIn> find(Above visitor, UUID id) {
        return handIns.find(visitor.union(), id)
                .filter(one -> visitor.from().equals(one.to().union()));
    }

    /** A paper of it. */
    @Transactional(readOnly = true)
    InputStream open(Above visitor, HandIn.Paper paper) {
        return documents.open(visitor.reader(), paper.file());
    }

    void receive(Above visitor, UUID id, String number) {
        var one = get(visitor, id);
        if (one.state() instanceof Received got && got.number().equals(number)) {
            return;
        }
        var received = one.received(new Received(LocalDate.now(clock), number, visitor.signature(), null));
        handIns.save(received);
        events.publishEvent(DossierHandedIn.of(received));
    }

    /** The step of the sitting is open again there, unless a later file of it has come since. */
    void giveBack(Above visitor, UUID id, String reason) {
        var one = get(visitor, id);
        if (one.state() instanceof Returned back && back.reason().equals(reason)) {
            return;
        }
        handIns.save(one.returned(new Returned(LocalDate.now(clock), reason, visitor.signature())));
        if (!hasComeAgain(visitor, one)) {
            dossiers.cameBack(visitor, one.sitting());
        }
    }

    private boolean hasComeAgain(Above visitor, HandIn one) {
        return handIns.goneTo(visitor.union(), visitor.from(), MOST).stream()
                .anyMatch(other -> other.sitting().equals(one.sitting())
                        && other.dossier() > one.dossier()
                        && !other.isReturned());
    }
}
