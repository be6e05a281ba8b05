package io.zhijia.selfservice;

import static io.zhijia.selfservice.SelfPermission.ANSWER_REQUESTS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Requests wait for those who keep the register; whoever asked sees where the own one is. */
@Component
class WaitingRequests implements Waiting, Asked {

    private final RequestService requests;
    private final IdentityService people;
    private final MessageSource words;

    WaitingRequests(RequestService requests, IdentityService people, MessageSource words) {
        this.requests = requests;
        this.people = people;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(ANSWER_REQUESTS)) {
            return List.of();
        }
        var waiting = requests.all(actor, 0).lines().stream()
                .filter(ChangeRequest::isWaiting)
                .toList();
        var names =
                people.names(actor, waiting.stream().map(ChangeRequest::member).toList());
        return waiting.stream()
                .map(request -> new WaitingLine(
                        names.getOrDefault(request.member(), ""), "selfservice.waiting", "/members/changes", null))
                .toList();
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return requests.own(actor).stream()
                .map(request -> new AskedLine(
                        words.getMessage("selfservice.request", null, LocaleContextHolder.getLocale()),
                        request.state().word(),
                        !request.isWaiting(),
                        request.askedOn(),
                        "/me/data"))
                .toList();
    }
}
