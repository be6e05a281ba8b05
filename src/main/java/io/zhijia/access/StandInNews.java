package io.zhijia.access;

import io.zhijia.identity.OfficeDelegated;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a colleague that an office was handed to them. */
@Component
class StandInNews {

    private final Inbox inbox;

    StandInNews(Inbox inbox) {
        this.inbox = inbox;
    }

    @ApplicationModuleListener
    void on(OfficeDelegated given) {
        inbox.tell(
                given,
                given.taker(),
                Message.of(
                        "identity/delegation/" + given.delegation(),
                        "/access/stand-ins",
                        "access.standIn.told",
                        given.begins(),
                        given.ends()));
    }
}
