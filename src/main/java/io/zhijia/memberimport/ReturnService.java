package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportPermission.IMPORT_MEMBERS;
import static io.zhijia.memberimport.MemberImportRefusal.NO_FILE;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the workbook back, so that somebody can mend it. */
@Service
@Transactional
class ReturnService {

    private final Batches batches;
    private final Seals seals;
    private final Audit audit;

    ReturnService(Batches batches, Seals seals, Audit audit) {
        this.batches = batches;
        this.seals = seals;
        this.audit = audit;
    }

    /** What was handed in, with its rows. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Returned(Batch batch, byte[] workbook, List<StagedRow> rows) {}

    Returned open(Actor actor, BatchId id) {
        actor.must(IMPORT_MEMBERS);
        var batch = batches.get(actor.union(), id);
        var kept = batches.workbook(actor.union(), id);
        if (kept == null) {
            throw new Refusal(NO_FILE);
        }
        var sealer = seals.forReading(actor);
        var logged =
                audit.reading(actor, "memberimport.step.returned", null, Set.of(Secret.STAGED), batch.name(), "修改导入表");
        return new Returned(
                batch,
                sealer.openBytes(Secret.STAGED, kept.keyVersion(), kept.sealed(), logged),
                batches.rows(actor.union(), id, sealer));
    }
}
