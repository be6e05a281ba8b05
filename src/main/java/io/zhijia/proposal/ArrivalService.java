package io.zhijia.proposal;

import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the committee of the union above what was passed on to it. */
@Service
@Transactional
class ArrivalService {

    private final Committee committee;
    private final Inbox inbox;
    private final CaseDesk desk;

    ArrivalService(Committee committee, Inbox inbox, CaseDesk desk) {
        this.committee = committee;
        this.inbox = inbox;
        this.desk = desk;
    }

    void arrived(Arrival there) {
        var line = there.line();
        var message = Message.of(
                "proposal/forwarding/" + line.one().id() + "/arrived",
                line.path(),
                "forwarding.news.arrived",
                line.from(),
                line.one().text().title());
        committee.members(there, desk.today()).forEach(member -> inbox.tell(there, member, message));
    }
}
