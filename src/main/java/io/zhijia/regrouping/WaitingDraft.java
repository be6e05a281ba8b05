package io.zhijia.regrouping;

import static io.zhijia.regrouping.RegroupingPermission.CONFIRM_GROUPS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft waits for the chair. */
@Component
@Transactional(readOnly = true)
class WaitingDraft implements Waiting {

    private final Regroupings regroupings;

    WaitingDraft(Regroupings regroupings) {
        this.regroupings = regroupings;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(CONFIRM_GROUPS)
                ? regroupings.lines(actor.union()).stream()
                        .filter(line -> line.state() == Regrouping.State.DRAFT)
                        .map(line -> new WaitingLine(
                                line.begins().toString(),
                                "regrouping.waiting",
                                RegroupingController.PATH + "/" + line.id(),
                                line.begins()))
                        .toList()
                : List.of();
    }
}
