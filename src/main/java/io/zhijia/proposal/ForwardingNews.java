package io.zhijia.proposal;

import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.Forwarding.Consent;
import io.zhijia.proposal.Forwarding.Settled;
import io.zhijia.tenancy.WithinUnion;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what was passed on to the union above and what came back, and the record book; inside a step. */
@Component
class ForwardingNews {

    private final Inbox inbox;
    private final Committee committee;
    private final CaseDesk desk;
    private final ApplicationEventPublisher events;

    ForwardingNews(Inbox inbox, Committee committee, CaseDesk desk, ApplicationEventPublisher events) {
        this.inbox = inbox;
        this.committee = committee;
        this.desk = desk;
        this.events = events;
    }

    void asked(WithinUnion by, Forwarding one) {
        one.consents().forEach(consent -> inbox.tell(by, consent.member(), message(one, "asked", one.path())));
    }

    void sent(Forwarding one, CaseAtHand about) {
        events.publishEvent(CaseForwarded.of(one, about.number(), desk.today()));
    }

    /** The committee, that somebody changed their mind after it went; each time anew. */
    void withheld(Forwarding one) {
        WithinUnion here = one::union;
        committee
                .members(here, desk.today())
                .forEach(member ->
                        inbox.tell(here, member, message(one, "withheld", "withheld/" + one.version(), one.path())));
    }

    /** Proposers, who handles it and the committee, wherever it was answered from. */
    void settled(Forwarding one, Settled what, CaseAtHand about) {
        WithinUnion here = one::union;
        Stream.of(
                        one.consents().stream().map(Consent::member),
                        about.file().assignment().stream()
                                .flatMap(given -> Stream.of(given.department().assignee(), given.keeper())),
                        committee.members(here, desk.today()))
                .flatMap(all -> all)
                .distinct()
                .forEach(member -> inbox.tell(
                        here, member, message(one, "settled", about.proposal().path())));
        events.publishEvent(CaseForwarded.of(one, about.number(), what.on()));
    }

    private static Message message(Forwarding one, String what, String place) {
        return message(one, what, what, place);
    }

    private static Message message(Forwarding one, String what, String key, String place) {
        return Message.of(
                "proposal/forwarding/" + one.id() + "/" + key,
                place,
                "forwarding.news." + what,
                one.text().title(),
                one.to().name());
    }
}
