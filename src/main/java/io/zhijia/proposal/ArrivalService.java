package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.tenancy.WithinUnion;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the committee of the union above what was passed on to it, and remembers what it has not answered yet. */
@Service
@Transactional
class ArrivalService {

    private static final int MOST = 200; // most of them may be withheld for now

    private final Arrivals arrivals;
    private final Committee committee;
    private final Inbox inbox;
    private final CaseDesk desk;

    ArrivalService(Arrivals arrivals, Committee committee, Inbox inbox, CaseDesk desk) {
        this.arrivals = arrivals;
        this.committee = committee;
        this.inbox = inbox;
        this.desk = desk;
    }

    void arrived(Arrival there) {
        var line = there.line();
        arrivals.add(
                there.union(), new Arrivals.Open(line.one().union(), line.one().id(), desk.today()));
        var message = Message.of(
                "proposal/forwarding/" + line.one().id() + "/arrived",
                line.path(),
                "forwarding.news.arrived",
                line.from(),
                line.one().text().title());
        committee.members(there, desk.today()).forEach(member -> inbox.tell(there, member, message));
    }

    /** It was answered here, or taken back there. */
    void over(WithinUnion there, UUID forwarding) {
        arrivals.over(there.union(), forwarding, desk.today());
    }

    @Transactional(readOnly = true)
    List<Arrivals.Open> open(Actor actor) {
        actor.must(LEAD_CASES);
        return arrivals.open(actor.union(), MOST);
    }
}
