package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words that came wait for whoever keeps the round: to be taken in, and to be gone through. */
@Component
class WaitingWords implements Waiting {

    private final WordsService words;

    WaitingWords(WordsService words) {
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(KEEP_APPRAISALS)
                ? words.waiting(actor).stream()
                        .map(round -> new WaitingLine(
                                round.title(), "appraisal.words.waiting", "/appraisals/" + round.id(), null))
                        .toList()
                : List.of();
    }
}
