package io.zhijia.activist;

import io.zhijia.archive.HelpersKnown;
import io.zhijia.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** This year's activists, to be ticked in the record book. */
@Component
class ActivistsWhoHelp implements HelpersKnown {

    private final ActivistService service;

    ActivistsWhoHelp(ActivistService service) {
        this.service = service;
    }

    @Override
    public String word() {
        return "activist.menu";
    }

    @Override
    public List<String> names(Actor actor) {
        return service.names(actor);
    }
}
