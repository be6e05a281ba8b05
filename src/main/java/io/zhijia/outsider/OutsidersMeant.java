package io.zhijia.outsider;

import io.zhijia.audience.PeopleBeside;
import io.zhijia.identity.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pupils, parents, residents, partners: whom the union's work is also for. */
@Component
class OutsidersMeant implements PeopleBeside {

    private final OutsiderService service;

    OutsidersMeant(OutsiderService service) {
        this.service = service;
    }

    @Override
    public String word() {
        return "outsider.title";
    }

    @Override
    public List<Kind> kinds(Actor actor) {
        var counts = service.counts(actor);
        return Stream.of(OutsiderKind.values())
                .filter(counts::containsKey)
                .map(kind ->
                        new Kind(kind.word(), counts.getOrDefault(kind, 0), OutsiderController.PATH + "?kind=" + kind))
                .toList();
    }
}
