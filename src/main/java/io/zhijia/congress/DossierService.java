package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.CLOSE_IT_FIRST;
import static io.zhijia.congress.CongressRefusal.DOSSIER_INCOMPLETE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingState.Closed;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a sitting is put together, filed, and taken up again only as another version. */
@Service
@Transactional
class DossierService {

    private final Sittings sittings;
    private final Dossiers dossiers;
    private final DossierViews views;
    private final DossierMaker maker;
    private final DocumentService documents;
    private final MessageSource words;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    DossierService(
            Sittings sittings,
            Dossiers dossiers,
            DossierViews views,
            DossierMaker maker,
            DocumentService documents,
            MessageSource words,
            ApplicationEventPublisher log,
            Clock clock) {
        this.sittings = sittings;
        this.dossiers = dossiers;
        this.views = views;
        this.maker = maker;
        this.documents = documents;
        this.words = words;
        this.log = log;
        this.clock = clock;
    }

    /** Laid beside what the program writes; whatever was said about there being none is taken back. */
    void lay(Actor actor, SittingId id, DossierPart part, @Nullable String name, InputStream content) {
        open(actor, id);
        var file = documents.add(actor, name, content);
        dossiers.add(actor.union(), id, new DossierPaper(part, file, actor.member(), LocalDate.now(clock)));
        dossiers.closeGap(actor.union(), id, part);
    }

    void takeOut(Actor actor, SittingId id, AttachmentId file) {
        open(actor, id);
        dossiers.remove(actor.union(), id, file);
    }

    /** There is none of it, and that is why. */
    void gap(Actor actor, SittingId id, DossierPart part, String reason) {
        open(actor, id);
        dossiers.gap(actor.union(), id, part, reason);
    }

    /** Complete, or with a reason for whatever is not there; from now on every file in it stays what it is. */
    void file(Actor actor, SittingId id, Locale language) {
        var version = open(actor, id);
        refuseIf(!(sittings.get(actor.union(), id).state() instanceof Closed), CLOSE_IT_FIRST);
        var view = views.one(actor, id, language);
        refuseIf(
                !view.missing().isEmpty(),
                DOSSIER_INCOMPLETE,
                view.missing().size(),
                String.join(
                        "、",
                        view.missing().stream()
                                .map(part -> words.getMessage(part.word(), null, language))
                                .toList()));
        dossiers.save(actor.union(), id, version.filed(LocalDate.now(clock), actor.member()));
        var leaves = leaves(actor, view, language);
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            dossiers.add(actor.union(), id, version.version(), new FiledPaper(i + 1, leaf.path(), kept(actor, leaf)));
        }
        sittings.tickOnce(
                actor.union(), id, new Prepared(PreparationStep.FILED, LocalDate.now(clock), actor.member(), ""));
        log.publishEvent(new StepTaken(
                actor,
                "congress.said.filed",
                null,
                sittings.get(actor.union(), id).day() + " v" + version.version()));
    }

    /** What was filed stays; changes go into the next version. */
    void reopen(Actor actor, SittingId id, String reason) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id);
        dossiers.save(actor.union(), id, views.now(actor, id).next(reason));
    }

    /** Everything that lies in it now. */
    @Transactional(readOnly = true)
    List<DossierLeaf> leaves(Actor actor, DossierView view, Locale language) {
        return new DossierLeaves(words, language).of(view, maker.of(actor, view.hall(), language));
    }

    @Transactional(readOnly = true)
    List<DossierLeaf> filed(Actor actor, SittingId id, int version) {
        actor.must(KEEP_CONGRESS);
        return dossiers.filed(actor.union(), id, version).stream()
                .map(one -> new DossierLeaf(one.path(), one.attachment(), null))
                .toList();
    }

    private AttachmentId kept(Actor actor, DossierLeaf leaf) {
        var file = leaf.file();
        var written = leaf.made();
        if (file != null || written == null) {
            return Objects.requireNonNull(file);
        }
        return documents.add(actor, leaf.name(), new ByteArrayInputStream(written.get()));
    }

    private Dossier open(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id);
        var version = views.now(actor, id);
        version.refuseIfFiled();
        return version;
    }
}
