package io.zhijia.membership;

import io.zhijia.account.Homes;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once after an upgrade, union by union. */
@Component
class UpkeepAtStart {

    private final Homes homes;
    private final RegisterUpkeep upkeep;

    UpkeepAtStart(Homes homes, RegisterUpkeep upkeep) {
        this.homes = homes;
        this.upkeep = upkeep;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void on() {
        homes.all().forEach(union -> upkeep.modernize(new UnionAtHome(union)));
    }
}
