package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For each step of a preparation somebody who sees to it, and the file that goes with it. */
@Service
@Transactional
class ChargeService implements FileViewers {

    private final Sittings sittings;
    private final Charges charges;
    private final DocumentService documents;

    ChargeService(Sittings sittings, Charges charges, DocumentService documents) {
        this.sittings = sittings;
        this.charges = charges;
        this.documents = documents;
    }

    /** Sittings of which this person sees to some step. */
    @Transactional(readOnly = true)
    Set<SittingId> own(Actor actor) {
        return charges.of(actor.union(), actor.member());
    }

    /** By step; nothing of those nobody has said anything about. */
    @Transactional(readOnly = true)
    Map<PreparationStep, Charge> of(Actor actor, SittingId id) {
        sittings.get(actor.union(), id);
        var by = new EnumMap<PreparationStep, Charge>(PreparationStep.class);
        charges.of(actor.union(), id).forEach(one -> by.put(one.step(), one));
        return by;
    }

    @Transactional(readOnly = true)
    Charge one(Actor actor, SittingId id, PreparationStep step) {
        return Optional.ofNullable(of(actor, id).get(step)).orElse(Charge.of(step));
    }

    /** By step, only for those who may open them. */
    @Transactional(readOnly = true)
    Map<PreparationStep, Attachment> files(Actor actor, SittingId id) {
        var by = new EnumMap<PreparationStep, Attachment>(PreparationStep.class);
        of(actor, id).values().stream()
                .filter(one -> one.file() != null && maySee(actor, one))
                .forEach(one -> by.put(one.step(), documents.get(actor, Objects.requireNonNull(one.file()))));
        return by;
    }

    /** @param owner null for nobody in particular */
    void entrust(Actor actor, SittingId id, PreparationStep step, @Nullable MemberId owner) {
        kept(actor, id);
        charges.save(actor.union(), id, one(actor, id, step).ownedBy(owner));
    }

    /** In the place of the one before, if there was one. */
    void lay(Actor actor, SittingId id, PreparationStep step, @Nullable String name, InputStream content) {
        kept(actor, id);
        charges.save(actor.union(), id, one(actor, id, step).with(documents.add(actor, name, content)));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return charges.with(actor.union(), file).stream().anyMatch(one -> maySee(actor, one));
    }

    private static boolean maySee(Actor actor, Charge one) {
        return actor.may(KEEP_CONGRESS) || actor.member().equals(one.owner());
    }

    /** Also afterwards: a list that is filed late is laid there late. */
    private void kept(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        if (sitting.state() instanceof SittingState.Cancelled) {
            sitting.refuseIfOver();
        }
    }
}
