package io.zhijia.operation;

import io.zhijia.refusal.Refusal;
import java.nio.file.Path;

/** A backup that is not what was written. */
final class Damage {

    static Refusal of(Path backup, Object where, Throwable cause) {
        var refusal = new Refusal(OperationRefusal.BACKUP_DAMAGED, backup, where);
        refusal.initCause(cause);
        return refusal;
    }

    private Damage() {}
}
