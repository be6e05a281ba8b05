package io.zhijia.scoring;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Points wait for those who give them; what is posted waits for whoever concludes it or answers an objection. */
@Component
class WaitingScores implements Waiting {

    private final ScoringViews views;
    private final ConductService conduct;

    WaitingScores(ScoringViews views, ConductService conduct) {
        this.views = views;
        this.conduct = conduct;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return Stream.of(
                        lines(views.withoutOwnSheet(actor), "scoring.waiting.own", "/people/" + actor.member()),
                        lines(views.withoutGroupSheet(actor), "scoring.waiting.group", ""),
                        lines(views.wantingTheKeeper(actor, today), "scoring.waiting.keeper", ""),
                        conduct.waiting(actor).stream()
                                .map(one -> new WaitingLine(
                                        one.rule(), "scoring.waiting.breach", "/scoring/breaches/" + one.id(), null))
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static List<WaitingLine> lines(List<Runs.Wanting> some, String word, String page) {
        return some.stream()
                .map(one -> new WaitingLine(one.title(), word, "/scoring/runs/" + one.id() + page, null))
                .toList();
    }
}
