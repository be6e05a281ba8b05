package io.zhijia.ballot;

import io.zhijia.account.Homes;
import io.zhijia.database.RowsRestored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A roll out of a backup does not know who took a pass since: it would give a second one (BALLOT, I27). */
@Component
class AfterRestore {

    private final Homes homes;
    private final Voting voting;

    AfterRestore(Homes homes, Voting voting) {
        this.homes = homes;
        this.voting = voting;
    }

    @EventListener
    void on(RowsRestored rows) {
        homes.all().forEach(union -> voting.voidRunning(new Restored(union, rows.made())));
    }
}
