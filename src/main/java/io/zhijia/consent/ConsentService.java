package io.zhijia.consent;

import static io.zhijia.consent.ConsentPermission.KEEP_CONSENTS;
import static io.zhijia.consent.ConsentRefusal.ALREADY_GIVEN;
import static io.zhijia.consent.ConsentRefusal.NOT_GIVEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.consent.Way.OnPaper;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Audit;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People give and withdraw; officers see, enter papers, and word the texts. */
@Service
@Transactional
class ConsentService {

    private final ConsentBook book;
    private final ShippedTexts shipped;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentService(ConsentBook book, ShippedTexts shipped, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.shipped = shipped;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PurposeLine> own(Actor actor) {
        return Stream.of(Purpose.values())
                .map(purpose -> line(actor, actor.member(), purpose))
                .toList();
    }

    /** One tick, one purpose. */
    void give(Actor actor, Purpose purpose) {
        var text = asked(actor, actor.member(), purpose);
        save(actor, Consent.ticked(text, actor.member(), today(), clock.instant()));
    }

    /** What was signed on paper, entered by an officer. */
    void enter(Actor actor, MemberId person, Purpose purpose, OnPaper paper) {
        actor.must(KEEP_CONSENTS);
        var text = asked(actor, person, purpose);
        save(actor, Consent.onPaper(text, person, paper, actor.member(), today(), clock.instant()));
    }

    void withdraw(Actor actor, Purpose purpose) {
        withdraw(actor, actor.member(), purpose);
    }

    /** For somebody who said so to an officer. */
    void withdrawFor(Actor actor, MemberId person, Purpose purpose) {
        actor.must(KEEP_CONSENTS);
        withdraw(actor, person, purpose);
    }

    void word(Actor actor, Purpose purpose, String wording, boolean anew) {
        actor.must(KEEP_CONSENTS);
        var before = keptText(actor, purpose);
        var next = before.next(wording, today(), anew);
        book.add(next);
        audit.done(actor, "consent.step.worded", null, key(purpose) + " v" + next.version());
    }

    @Transactional(readOnly = true)
    Map<Purpose, Integer> counts(Actor actor) {
        actor.must(KEEP_CONSENTS);
        return book.counts(actor.union(), today());
    }

    @Transactional(readOnly = true)
    List<PurposeText> texts(Actor actor) {
        return Stream.of(Purpose.values()).map(purpose -> text(actor, purpose)).toList();
    }

    @Transactional(readOnly = true)
    Paging<Consent> page(Actor actor, @Nullable Purpose purpose, int page) {
        actor.must(KEEP_CONSENTS);
        return Paging.of(book.all(actor.union(), purpose, Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    List<Consent> all(Actor actor, @Nullable Purpose purpose, int most) {
        actor.must(KEEP_CONSENTS);
        return book.all(actor.union(), purpose, most, 0);
    }

    private void withdraw(Actor actor, MemberId person, Purpose purpose) {
        var open = book.open(actor.union(), person, purpose);
        refuseIf(open.isEmpty(), NOT_GIVEN);
        open.forEach(consent -> book.save(consent.withdrawn(actor.member(), clock.instant())));
        audit.done(actor, "consent.step.withdrawn", person, key(purpose));
        events.publishEvent(new ConsentWithdrawn(actor.union(), person, purpose, actor.member(), today()));
    }

    private void save(Actor actor, Consent consent) {
        book.save(consent);
        audit.done(
                actor, "consent.step.given", consent.member(), key(consent.purpose()) + " v" + consent.textVersion());
    }

    private PurposeText asked(Actor actor, MemberId person, Purpose purpose) {
        refuseIf(book.holds(actor.union(), person, purpose, today()), ALREADY_GIVEN);
        return keptText(actor, purpose);
    }

    /** The words people agree to are kept as they were, those that came with the program too. */
    private PurposeText keptText(Actor actor, Purpose purpose) {
        var text = text(actor, purpose);
        book.add(text);
        return text;
    }

    private PurposeText text(Actor actor, Purpose purpose) {
        return book.text(actor.union(), purpose).orElseGet(() -> shipped.of(actor.union(), purpose));
    }

    private PurposeLine line(Actor actor, MemberId person, Purpose purpose) {
        var open = book.open(actor.union(), person, purpose);
        return new PurposeLine(
                purpose,
                text(actor, purpose),
                open.isEmpty() ? null : open.getLast(),
                book.holds(actor.union(), person, purpose, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String key(Purpose purpose) {
        return "{" + purpose.word() + "}";
    }
}
