package io.zhijia.survey;

import io.zhijia.account.Homes;
import io.zhijia.database.RowsRestored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A roll out of a backup does not know who took a code since: they could take a second one, and the pages say so. */
@Component
class AfterRestore {

    private final Homes homes;
    private final RunService running;

    AfterRestore(Homes homes, RunService running) {
        this.homes = homes;
        this.running = running;
    }

    @EventListener
    void on(RowsRestored rows) {
        homes.all().forEach(union -> running.restored(new Restored(union, rows.made())));
    }
}
