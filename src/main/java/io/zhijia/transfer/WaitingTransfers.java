package io.zhijia.transfer;

import static io.zhijia.transfer.TransferPermission.TRANSFER;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases in which the next word is ours wait for chair and secretary; the member sees where the own case is. */
@Component
class WaitingTransfers implements Waiting, Asked {

    private final TransferService service;
    private final OwnTransfers own;

    WaitingTransfers(TransferService service, OwnTransfers own) {
        this.service = service;
        this.own = own;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(TRANSFER)) {
            return List.of();
        }
        return service.all(actor, 0).lines().stream()
                .filter(transfer -> transfer.isForUsToAnswer() || transfer.awaitsSlip())
                .map(transfer -> new WaitingLine(
                        transfer.stated().name() + " · " + transfer.other().name(),
                        transfer.awaitsSlip()
                                ? "transfer.waiting.slip"
                                : transfer.side() == Transfer.Side.OUT
                                        ? "transfer.waiting.agree"
                                        : "transfer.waiting.receive",
                        "/members/transfers/" + transfer.id(),
                        transfer.until()))
                .toList();
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return own.of(actor).stream()
                .map(transfer -> new AskedLine(
                        "会籍接转：" + transfer.other().name(),
                        transfer.state().word(),
                        !transfer.isOpen(),
                        transfer.openedOn(),
                        "/me/data"))
                .toList();
    }
}
