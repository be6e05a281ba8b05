package io.zhijia.handin;

import static io.zhijia.handin.HandInPermission.HAND_IN_DOSSIERS;
import static io.zhijia.handin.HandInRefusal.DAY_AHEAD;
import static io.zhijia.handin.HandInRefusal.FILE_IT_FIRST;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.FiledDossiers;
import io.zhijia.document.DocumentService;
import io.zhijia.handin.HandIn.Paper;
import io.zhijia.handin.HandIn.Upper;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.handin.HandInState.Sent;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands dossiers in, and keeps the receipts that come on paper. */
@Service
@Transactional
class HandInService {

    private static final int MOST = 200;

    private final HandIns handIns;
    private final FiledDossiers dossiers;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandInService(
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

    /** The latest first. */
    @Transactional(readOnly = true)
    List<HandIn> all(Actor actor) {
        actor.must(HAND_IN_DOSSIERS);
        return handIns.all(actor.union(), MOST);
    }

    /** @throws NoSuchElementException if this union handed in nothing of the kind */
    @Transactional(readOnly = true)
    HandIn get(Actor actor, UUID id) {
        actor.must(HAND_IN_DOSSIERS);
        return handIns.find(actor.union(), id).orElseThrow(() -> new NoSuchElementException("No hand-in " + id));
    }

    /**
     * The version filed last goes up; the same version twice is one, unless it came back.
     *
     * @throws NoSuchElementException if this union has no such sitting
     */
    HandIn send(Actor actor, UUID sitting, Upper to, Locale language) {
        actor.must(HAND_IN_DOSSIERS);
        var filed = dossiers.lock(actor, sitting, language);
        var leaves = filed.leaves();
        if (filed.version() == 0) {
            throw new Refusal(FILE_IT_FIRST, filed.title());
        }
        var there = handIns.all(actor.union(), MOST).stream()
                .filter(one -> one.sitting().equals(sitting) && one.dossier() == filed.version() && !one.isReturned())
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        var today = LocalDate.now(clock);
        var one = new HandIn(
                actor.union(),
                UUID.randomUUID(),
                sitting,
                filed.title(),
                filed.version(),
                to,
                leaves.stream().map(leaf -> new Paper(leaf.path(), leaf.file())).toList(),
                today,
                actor.member(),
                new Sent(),
                0);
        handIns.save(one);
        dossiers.handedIn(actor, sitting, today, actor.member());
        events.publishEvent(new StepTaken(actor, "handin.said.sent", null, one.title() + " → " + to.name()));
        events.publishEvent(DossierHandedIn.of(one));
        return one;
    }

    /** The receipt came on paper; typed in twice alike, it is one. */
    void typeIn(
            Actor actor, UUID id, LocalDate on, String number, @Nullable String name, @Nullable InputStream content) {
        refuseIf(on.isAfter(LocalDate.now(clock)), DAY_AHEAD, on);
        var one = get(actor, id);
        if (one.state() instanceof Received got
                && got.on().equals(on)
                && got.number().equals(number)) {
            return;
        }
        one.received(new Received(on, number, one.to().name(), null));
        var file = content == null ? null : documents.add(actor, name, content);
        var received = one.received(new Received(on, number, one.to().name(), file));
        handIns.save(received);
        events.publishEvent(new StepTaken(actor, "handin.said.receipt", null, one.title() + " " + number));
        events.publishEvent(DossierHandedIn.of(received));
    }
}
