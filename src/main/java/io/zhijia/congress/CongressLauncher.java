package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NO_TERM;

import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.LaunchKind;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Turns a plan item 召开教代会 into the next sitting of the term that is in office then. */
@Component
class CongressLauncher implements Launcher {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final CongressBook book;
    private final SittingService service;

    CongressLauncher(CongressBook book, SittingService service) {
        this.book = book;
        this.service = service;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.CONGRESS_SESSION;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var term = book.ofStaff(actor, order.begins()).orElseThrow(() -> new Refusal(NO_TERM));
        var number = Sitting.nextNumber(book.sittings(actor, term.id()));
        var at = order.begins().atTime(AFTERNOON);
        return "/congress/sittings/" + service.call(actor, term.id(), number, at, "", "", order.area(), order.item());
    }
}
