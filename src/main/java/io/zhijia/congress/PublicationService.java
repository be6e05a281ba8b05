package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.AFTER_THE_SITTING;
import static io.zhijia.congress.CongressRefusal.ISSUED_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Issue.Issued;
import io.zhijia.congress.Issue.NotNeeded;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.refusal.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resolution is made known to those it binds, and the administration issues what was passed; until it does, we wait. */
@Service
@Transactional
class PublicationService implements FileViewers {

    private final Resolutions resolutions;
    private final Publications publications;
    private final Sittings sittings;
    private final CongressBook book;
    private final RuleService rules;
    private final DocumentService documents;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    PublicationService(
            Resolutions resolutions,
            Publications publications,
            Sittings sittings,
            CongressBook book,
            RuleService rules,
            DocumentService documents,
            ApplicationEventPublisher log,
            Clock clock) {
        this.resolutions = resolutions;
        this.publications = publications;
        this.sittings = sittings;
        this.book = book;
        this.rules = rules;
        this.documents = documents;
        this.log = log;
        this.clock = clock;
    }

    /** A resolution the administration has not issued, and by when it should. */
    record Unissued(Resolution resolution, LocalDate due) {}

    @Transactional(readOnly = true)
    Optional<Publication> publication(Actor actor, UUID id) {
        return publications.publication(actor.union(), id);
    }

    @Transactional(readOnly = true)
    Optional<Issue> issue(Actor actor, UUID id) {
        return publications.issue(actor.union(), id);
    }

    /** The document the administration issued, if it is kept here. */
    @Transactional(readOnly = true)
    Optional<Attachment> file(Actor actor, Optional<Issue> issue) {
        return issue.filter(Issued.class::isInstance)
                .map(one -> ((Issued) one).file())
                .map(file -> documents.get(actor, file));
    }

    @Transactional(readOnly = true)
    Publications.Versions versions(Actor actor, UUID id) {
        return publications.versions(actor.union(), id);
    }

    /**
     * Said twice alike, it is said once.
     *
     * @param seen the version that was read; 0 for none
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else entered it since
     */
    void publish(Actor actor, UUID id, Publication publication, int seen) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        refuseUnlessSince(actor, one, publication.on());
        if (publications
                .publication(actor.union(), id)
                .filter(publication::equals)
                .isPresent()) {
            return;
        }
        publications.save(actor.union(), id, publication, seen);
        log.publishEvent(new StepTaken(actor, "congress.said.published", null, one.mark() + " " + publication.place()));
    }

    /**
     * The administration issued it; said twice alike, it is said once.
     *
     * @param content of the document; null to keep the one that is there, if there is one
     * @param seen the version that was read; 0 for none
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else entered it since
     */
    void issue(
            Actor actor,
            UUID id,
            LocalDate on,
            String number,
            @Nullable String name,
            @Nullable InputStream content,
            int seen) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        refuseUnlessSince(actor, one, on);
        var file = content == null ? kept(actor, id) : documents.add(actor, name, content);
        var issued = new Issued(on, number, file);
        if (isEntered(actor, id, issued)) {
            return;
        }
        publications.save(actor.union(), id, issued, seen);
        log.publishEvent(new StepTaken(actor, "congress.said.issued", null, one.mark() + " " + number));
    }

    private boolean isEntered(Actor actor, UUID id, Issue issue) {
        return publications.issue(actor.union(), id).filter(issue::equals).isPresent();
    }

    private @Nullable AttachmentId kept(Actor actor, UUID id) {
        return publications.issue(actor.union(), id).orElse(null) instanceof Issued issued ? issued.file() : null;
    }

    /** The administration need not issue it; said too late once it has. */
    void needsNoIssue(Actor actor, UUID id, String reason, int seen) {
        actor.must(KEEP_CONGRESS);
        var one = resolutions.get(actor.union(), id);
        if (publications.issue(actor.union(), id).orElse(null) instanceof Issued issued) {
            throw new Refusal(ISSUED_ALREADY, issued.number());
        }
        var notNeeded = new NotNeeded(reason);
        if (isEntered(actor, id, notNeeded)) {
            return;
        }
        publications.save(actor.union(), id, notNeeded, seen);
        log.publishEvent(new StepTaken(actor, "congress.said.notIssued", null, one.mark() + " " + reason));
    }

    /**
     * Of the closed sittings of the staff's term in office, what the administration has not issued though it is due on
     * that day; the longest due first.
     */
    @Transactional(readOnly = true)
    List<Unissued> overdue(Actor actor, LocalDate day) {
        return book.ofStaff(actor, day).map(term -> overdue(actor, term, day)).orElse(List.of());
    }

    private List<Unissued> overdue(Actor actor, Term term, LocalDate day) {
        var issued = publications.issued(actor.union());
        var open = resolutions.all(actor.union()).stream()
                .filter(one -> !issued.contains(one.id()))
                .collect(Collectors.groupingBy(Resolution::sitting));
        return book.sittings(actor, term.id()).stream()
                .filter(sitting -> sitting.state() instanceof Closed && open.containsKey(sitting.id()))
                .flatMap(sitting -> unissued(due(actor, term, sitting), open.getOrDefault(sitting.id(), List.of())))
                .filter(one -> one.due().isBefore(day))
                .sorted(Comparator.comparing(Unissued::due))
                .toList();
    }

    private static Stream<Unissued> unissued(LocalDate due, List<Resolution> some) {
        return some.stream().map(one -> new Unissued(one, due));
    }

    private LocalDate due(Actor actor, Term term, Sitting sitting) {
        var days = rules.of(actor, term, sitting).get(CongressRule.ISSUE).value();
        return sitting.day().plusDays(days);
    }

    /** Everybody may read what binds them. */
    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return publications.isIssued(actor.union(), file);
    }

    private void refuseUnlessSince(Actor actor, Resolution one, LocalDate on) {
        refuseIf(on.isAfter(LocalDate.now(clock)), NOT_DONE_YET, on);
        var day = sittings.get(actor.union(), one.sitting()).day();
        refuseIf(on.isBefore(day), AFTER_THE_SITTING, day);
    }
}
