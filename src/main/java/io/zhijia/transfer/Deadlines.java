package io.zhijia.transfer;

import io.zhijia.refusal.Refusal;
import io.zhijia.transfer.Transfer.Side;
import io.zhijia.transfer.TransferRule.Silence;
import io.zhijia.transfer.TransferState.Asked;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What silence means once the time to answer is over, as the union that was silent has decided beforehand. */
@Service
class Deadlines {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    private final Transfers transfers;
    private final TransferService service;

    Deadlines(Transfers transfers, TransferService service) {
        this.transfers = transfers;
        this.service = service;
    }

    /** Cases this union was asked about and has not answered; those of whom nobody knows who is meant go on waiting. */
    @Transactional(readOnly = true)
    public List<Transfer> unanswered(TransferDay day) {
        if (transfers.rule(day.union()).silence() == Silence.WAIT) {
            return List.of();
        }
        return transfers.late(day.union(), day.today()).stream()
                .filter(transfer -> transfer.side() == Side.OUT && transfer.state() instanceof Asked)
                .filter(transfer -> transfer.member() != null)
                .toList();
    }

    /** Each in a transaction of its own: what a rule forbids goes on waiting for a person. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void pass(TransferDay day, Transfer transfer, Silence silence) {
        var union = OnBehalf.ofSilence(day.union());
        try {
            switch (silence) {
                case AGREE ->
                    service.agree(union, transfer.id(), Objects.requireNonNull(transfer.member()), day.today());
                case REFUSE -> service.refuse(union, transfer.id(), "超过答复期限，没有答复");
                case WAIT -> {}
            }
        } catch (Refusal no) {
            LOG.info("Transfer {} goes on waiting: {}", transfer.id(), no.getMessage());
        }
    }

    @Transactional(readOnly = true)
    public Silence silence(TransferDay day) {
        return transfers.rule(day.union()).silence();
    }
}
