package io.zhijia.relocation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.relocation.RelocationPermission.MOVE_OUT;

import io.zhijia.database.UnderWay;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.twoperson.Countersigning;
import io.zhijia.twoperson.Gate;
import io.zhijia.union.GroupNames;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may take everything away, and that it is written down before the first byte leaves. */
@Service
@Transactional
class RelocationService {

    private final Countersigning countersigning;
    private final MoveOut step;
    private final GroupNames union;
    private final Seals seals;
    private final Audit audit;
    private final List<UnderWay> underWay;

    RelocationService(
            Countersigning countersigning,
            MoveOut step,
            GroupNames union,
            Seals seals,
            Audit audit,
            List<UnderWay> underWay) {
        this.countersigning = countersigning;
        this.step = step;
        this.union = union;
        this.seals = seals;
        this.audit = audit;
        this.underWay = underWay;
    }

    @Transactional(readOnly = true)
    Gate gate(Actor actor) {
        actor.must(MOVE_OUT);
        return countersigning.gate(actor, step, MoveOut.ALL);
    }

    /** What goes into a package for reading. */
    Belongings toRead(Actor actor, String purpose) {
        actor.must(MOVE_OUT);
        refuseIf(purpose.strip().length() < 2, RelocationRefusal.PURPOSE_MISSING);
        audit.done(actor, "relocation.step.read", null, purpose);
        return new Belongings(
                actor.union(),
                union.union(actor),
                actor.name(),
                false,
                new SealedFields(seals.forReading(actor), SealedFields::masked),
                new TreeMap<>());
    }

    /** What goes into a package for moving; it takes two persons. */
    Belongings toMove(Actor actor, String purpose, String passphrase, String again) {
        actor.must(MOVE_OUT);
        refuseIf(purpose.strip().length() < 2, RelocationRefusal.PURPOSE_MISSING);
        refuseIf(passphrase.length() < PassphraseSeal.LEAST, RelocationRefusal.PASSPHRASE_SHORT, PassphraseSeal.LEAST);
        refuseIf(!passphrase.equals(again), RelocationRefusal.PASSPHRASES_DIFFER);
        refuseIf(underWay.stream().anyMatch(one -> one.isUnderWay(actor.union())), RelocationRefusal.BALLOT_UNDER_WAY);
        countersigning.mustBeAgreed(actor, step, MoveOut.ALL);
        var logged = audit.reading(
                actor, "relocation.step.moved", null, Set.of(Secret.values()), step.about(actor, MoveOut.ALL), purpose);
        return new Belongings(
                actor.union(),
                union.union(actor),
                actor.name(),
                true,
                new SealedFields(seals.forReading(actor), field -> field.clear(logged)),
                seals.keys(actor, logged));
    }
}
