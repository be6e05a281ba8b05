package io.zhijia.uppercongress;

import static io.zhijia.uppercongress.UpperCongressPermission.KEEP_UPPER_CONGRESSES;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.StepTaken;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces congresses of upper unions, chooses delegates, keeps papers, hears the report. */
@Service
@Transactional
class UpperCongressService implements FileViewers {

    private final UpperCongresses congresses;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpperCongressService(
            UpperCongresses congresses, DocumentService documents, ApplicationEventPublisher events, Clock clock) {
        this.congresses = congresses;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first; everybody may read. */
    @Transactional(readOnly = true)
    List<UpperCongress> all(Actor actor) {
        return congresses.all(actor.union());
    }

    @Transactional(readOnly = true)
    List<UpperCongress> open(Actor actor, LocalDate today) {
        return congresses.open(actor.union(), today);
    }

    @Transactional(readOnly = true)
    UpperCongress get(Actor actor, UpperCongressId id) {
        return congresses.get(actor.union(), id);
    }

    /** Empty for those who may not read them. */
    @Transactional(readOnly = true)
    List<Attachment> papers(Actor actor, UpperCongress congress) {
        return actor.may(KEEP_UPPER_CONGRESSES) || congress.sends(actor.member())
                ? documents.list(actor, congresses.papers(actor.union(), congress.id()))
                : List.of();
    }

    /** Announced twice, it is there once. */
    UpperCongressId announce(Actor actor, Invitation invitation) {
        actor.must(KEEP_UPPER_CONGRESSES);
        var there = congresses.all(actor.union()).stream()
                .filter(one -> one.invitation().equals(invitation))
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        var congress = UpperCongress.announced(actor.union(), invitation);
        congresses.save(congress);
        said(actor, "announced", congress);
        return congress.id();
    }

    void correct(Actor actor, UpperCongressId id, Invitation invitation) {
        said(actor, "corrected", step(actor, id, congress -> congress.corrected(invitation)));
    }

    void choose(Actor actor, UpperCongressId id, Choosing how) {
        said(actor, "chosen", step(actor, id, congress -> congress.chosen(how, today())));
    }

    void send(Actor actor, UpperCongressId id, OurDelegate delegate) {
        said(actor, "sent", step(actor, id, congress -> congress.with(delegate)));
    }

    void takeBack(Actor actor, UpperCongressId id, MemberId delegate) {
        said(actor, "takenback", step(actor, id, congress -> congress.without(delegate)));
    }

    /** What the delegates tell the members; said again, the record follows. */
    void report(Actor actor, UpperCongressId id, String text) {
        var congress = step(actor, id, one -> one.reported(text, today()));
        said(actor, "reported", congress);
        events.publishEvent(ReportedBack.of(actor, congress));
    }

    void add(Actor actor, UpperCongressId id, @Nullable String name, InputStream content) {
        actor.must(KEEP_UPPER_CONGRESSES);
        var congress = congresses.get(actor.union(), id);
        congresses.add(actor.union(), congress.id(), documents.add(actor, name, content), today());
    }

    void remove(Actor actor, UpperCongressId id, AttachmentId paper) {
        actor.must(KEEP_UPPER_CONGRESSES);
        congresses.remove(actor.union(), congresses.get(actor.union(), id).id(), paper);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return congresses.isPaperOf(actor.union(), file, actor.member());
    }

    private UpperCongress step(Actor actor, UpperCongressId id, UnaryOperator<UpperCongress> step) {
        actor.must(KEEP_UPPER_CONGRESSES);
        var next = step.apply(congresses.get(actor.union(), id));
        congresses.save(next);
        return next;
    }

    private void said(Actor actor, String step, UpperCongress congress) {
        events.publishEvent(new StepTaken(
                actor, "uppercongress.step." + step, null, congress.invitation().title()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
