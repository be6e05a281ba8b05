package io.zhijia.congress;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How often something was written that a sitting shows, so that a thousand screens need not ask the database. In memory. */
@Component
class HallChanges {

    private final Map<SittingId, Long> changes = new ConcurrentHashMap<>();

    /** Counted when the others can see it: once the piece of work is done. */
    void note(SittingId sitting) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            count(sitting);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count(sitting);
            }
        });
    }

    long of(SittingId sitting) {
        return changes.getOrDefault(sitting, 0L);
    }

    private void count(SittingId sitting) {
        changes.merge(sitting, 1L, Long::sum);
    }
}
