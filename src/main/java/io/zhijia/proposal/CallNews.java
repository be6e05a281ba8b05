package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the delegates that proposals are called for, and by when; with other days they hear it again. */
@Component
class CallNews {

    private final Assembly assembly;
    private final Inbox inbox;
    private final Clock clock;

    CallNews(Assembly assembly, Inbox inbox, Clock clock) {
        this.assembly = assembly;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Nobody is called to what is over. */
    void called(Actor actor, Call call) {
        if (!call.isOver(LocalDate.now(clock))) {
            var message = message(call);
            assembly.voting(actor).forEach(one -> inbox.tell(actor, one, message));
        }
    }

    private static Message message(Call call) {
        var closes = call.closes();
        var key = "proposal/call/" + call.id() + "/" + call.opens() + "/" + (closes == null ? "open" : closes);
        return closes == null
                ? Message.of(key, "/proposals", "proposal.told.calledAllYear", call.title(), call.opens())
                : Message.of(key, "/proposals", "proposal.told.called", call.title(), call.opens(), closes);
    }
}
