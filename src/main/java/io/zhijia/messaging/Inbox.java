package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's inbox: any module leaves a message, the person reads it. */
@Service
@Transactional
public class Inbox {

    private final Messages messages;
    private final Clock clock;

    Inbox(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Leaves a message for a person of the same union; told again under the same key, nothing is added.
     *
     * @param by who acts, or what happened
     */
    public void tell(WithinUnion by, MemberId to, Message message) {
        messages.add(by.union(), to, message, clock.instant());
    }

    @Transactional(readOnly = true)
    Paging<MessageLine> page(Actor actor, boolean unreadOnly, int page) {
        var asked = messages.lines(actor.union(), actor.member(), unreadOnly, Paging.limit(), Paging.offset(page));
        return Paging.of(asked, page);
    }

    @Transactional(readOnly = true)
    List<MessageLine> news(Actor actor, int most) {
        return messages.lines(actor.union(), actor.member(), true, most, 0);
    }

    @Transactional(readOnly = true)
    int unread(Actor actor) {
        return messages.unread(actor.union(), actor.member());
    }

    /** Opening a message is reading it; says where it leads. */
    String open(Actor actor, MessageId id) {
        return messages.read(actor.union(), actor.member(), id, clock.instant());
    }

    void readAll(Actor actor) {
        messages.readAll(actor.union(), actor.member(), clock.instant());
    }
}
