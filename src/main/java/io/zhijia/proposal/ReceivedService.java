package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.Forwarding.Settled;
import io.zhijia.proposal.Forwarding.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The union above reads what was passed on to it and answers; what it wrote on paper is typed in below. */
@Service
@Transactional
class ReceivedService {

    private final CaseDesk desk;
    private final Forwardings forwardings;
    private final ForwardingService sender;
    private final ForwardingNews news;

    ReceivedService(CaseDesk desk, Forwardings forwardings, ForwardingService sender, ForwardingNews news) {
        this.desk = desk;
        this.forwardings = forwardings;
        this.sender = sender;
        this.news = news;
    }

    /** What was passed on to the union above by this one. */
    @Transactional(readOnly = true)
    List<Forwarding> all(Above visitor) {
        return forwardings.readableBy(visitor.union(), visitor.from(), ForwardingViews.MOST);
    }

    /** @throws NoSuchElementException if it was not passed on to them, or no longer is */
    @Transactional(readOnly = true)
    Forwarding get(Above visitor, UUID id) {
        return find(visitor, id)
                .orElseThrow(() -> new NoSuchElementException("Forwarding " + id + " is not theirs to read"));
    }

    /** Empty where it was not passed on to them, or no longer is. */
    @Transactional(readOnly = true)
    Optional<Forwarding> find(Above visitor, UUID id) {
        return forwardings
                .find(visitor.union(), id)
                .filter(Forwarding::isReadable)
                .filter(one -> visitor.from().equals(one.to().union()));
    }

    /** The union above answers. */
    void settle(Above visitor, UUID id, Word word, String text) {
        settle(get(visitor, id), new Settled(word, text.strip(), desk.today(), visitor.signature()));
    }

    /** What came back on paper. */
    void typeIn(Actor actor, ProposalId id, Word word, String text, LocalDate on) {
        settle(sender.ours(actor, id), new Settled(word, text.strip(), on, actor.signature()));
    }

    private void settle(Forwarding one, Settled what) {
        var settled = one.settled(what);
        if (!settled.equals(one)) {
            forwardings.save(settled);
            news.settled(settled, what, desk.open(one.union(), one.proposal()));
        }
    }
}
