package io.zhijia.congress;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a delegate was given and has not read, until the sitting is over. */
@Component
@Transactional(readOnly = true)
class PapersToRead implements Waiting {

    private final PaperRegister register;

    PapersToRead(PaperRegister register) {
        this.register = register;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return register.unread(actor.union(), actor.member()).stream()
                .map(one -> new WaitingLine(one.title(), "congress.waiting.paper", one.path(), one.day()))
                .toList();
    }
}
