package io.zhijia.operation;

import static io.zhijia.operation.OperationPermission.SEE_BACKUPS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who answer for the union's data see and ask of the backups. */
@Service
@Transactional
class BackupDesk {

    private final DailyBackup backup;
    private final Audit audit;
    private final Clock clock;

    BackupDesk(DailyBackup backup, Audit audit, Clock clock) {
        this.backup = backup;
        this.audit = audit;
        this.clock = clock;
    }

    BackupState state(Actor actor) {
        actor.must(SEE_BACKUPS);
        return new BackupState(
                backup.settings(),
                backup.journal().lastGood(),
                backup.journal().isOverdue(clock.instant()),
                backup.isBusy(),
                hasOne());
    }

    List<BackupRun> latest(Actor actor, int most) {
        actor.must(SEE_BACKUPS);
        return backup.journal().latest(most);
    }

    void test(Actor actor) {
        actor.must(SEE_BACKUPS);
        refuseIf(!hasOne(), OperationRefusal.NO_BACKUP_YET);
        backup.testSoon();
        audit.done(actor, "operation.backup.step.tested", null, "");
    }

    private boolean hasOne() {
        try {
            return backup.hasOne();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
