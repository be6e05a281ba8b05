package io.zhijia.datadesk;

import static io.zhijia.datadesk.DeskPermission.ANSWER_DATA_REQUESTS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Requests wait, with their last day, for those who answer; whoever asked sees where the own one is. */
@Component
class WaitingDataRequests implements Waiting, Asked {

    private final DeskService service;
    private final MessageSource words;

    WaitingDataRequests(DeskService service, MessageSource words) {
        this.service = service;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(ANSWER_DATA_REQUESTS)
                ? service.page(actor, 0).lines().stream()
                        .filter(DataRequest::isOpen)
                        .map(request -> new WaitingLine(
                                say(request.kind()), "datadesk.waiting", "/privacy/requests", request.due()))
                        .toList()
                : List.of();
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return service.own(actor).stream()
                .limit(6)
                .map(request -> new AskedLine(
                        say(request.kind()),
                        request.state().word(),
                        !request.isOpen(),
                        request.received(),
                        "/me/requests"))
                .toList();
    }

    private String say(RequestKind kind) {
        return words.getMessage(kind.word(), null, LocaleContextHolder.getLocale());
    }
}
