package io.zhijia.voice;

import static io.zhijia.voice.VoicePermission.REPLY;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls that are open wait for every member; suggestions without a reply wait for the secretary. */
@Component
class WaitingSuggestions implements Waiting {

    private final VoiceService service;

    WaitingSuggestions(VoiceService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(REPLY)
                ? service.list(actor, 0).lines().stream()
                        .filter(line -> !line.isReplied())
                        .map(line ->
                                new WaitingLine(line.title(), "voice.waiting.reply", "/suggestions/" + line.id(), null))
                        .toList()
                : service.openCalls(actor).stream()
                        .map(call -> new WaitingLine(
                                call.title(),
                                "voice.waiting.suggest",
                                "/suggestions/calls/" + call.id(),
                                call.closes()))
                        .toList();
    }
}
