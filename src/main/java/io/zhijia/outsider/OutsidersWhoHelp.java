package io.zhijia.outsider;

import io.zhijia.archive.HelpersKnown;
import io.zhijia.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lecturers, partners and volunteers, to be ticked in the record book, where their names stay; pupils and parents never. */
@Component
class OutsidersWhoHelp implements HelpersKnown {

    private static final int MOST = 60;

    private final OutsiderService service;

    OutsidersWhoHelp(OutsiderService service) {
        this.service = service;
    }

    @Override
    public String word() {
        return "outsider.title";
    }

    @Override
    public List<String> names(Actor actor) {
        return service.helping(actor, MOST);
    }
}
