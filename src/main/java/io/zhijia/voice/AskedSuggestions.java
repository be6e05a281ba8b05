package io.zhijia.voice;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a person's own suggestions are. */
@Component
class AskedSuggestions implements Asked {

    private final VoiceService service;

    AskedSuggestions(VoiceService service) {
        this.service = service;
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return service.own(actor).stream()
                .map(line -> new AskedLine(
                        line.title(),
                        "voice.state." + line.state(),
                        line.isReplied(),
                        line.submittedOn(),
                        "/suggestions/" + line.id()))
                .toList();
    }
}
