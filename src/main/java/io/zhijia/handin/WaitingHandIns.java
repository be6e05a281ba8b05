package io.zhijia.handin;

import static io.zhijia.handin.HandInPermission.HAND_IN_DOSSIERS;

import io.zhijia.handin.HandInState.Returned;
import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What came back, or has no receipt on paper yet, waits for who handed it in; what came from below, for who receives it. */
@Component
class WaitingHandIns implements Waiting {

    private static final int WEEKS_FOR_A_RECEIPT = 4;

    private final HandInService service;
    private final UnionTree tree;

    WaitingHandIns(HandInService service, UnionTree tree) {
        this.service = service;
        this.tree = tree;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(HAND_IN_DOSSIERS)) {
            return List.of();
        }
        var all = service.all(actor);
        return Stream.of(
                        all.stream()
                                .filter(one -> isToGoAgain(one, all))
                                .flatMap(one -> one.state() instanceof Returned back
                                        ? Stream.of(line(one, "RETURNED", back.on()))
                                        : Stream.empty()),
                        all.stream()
                                .filter(one -> one.isWaiting() && one.to().union() == null)
                                .map(one -> line(one, "RECEIPT", one.on().plusWeeks(WEEKS_FOR_A_RECEIPT))),
                        tree.waitingFor(actor).stream())
                .flatMap(some -> some)
                .toList();
    }

    /** The latest of its sitting: it was not handed in again. */
    private static boolean isToGoAgain(HandIn one, List<HandIn> all) {
        return all.stream()
                .filter(other -> other.sitting().equals(one.sitting()))
                .limit(1)
                .allMatch(one::equals);
    }

    private static WaitingLine line(HandIn one, String word, LocalDate due) {
        return new WaitingLine(one.title(), "handin.waiting." + word, one.path(), due);
    }
}
