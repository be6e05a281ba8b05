package io.zhijia.planimport;

import static io.zhijia.planimport.PlanImportPermission.IMPORT_PLAN;

import io.zhijia.identity.Actor;
import io.zhijia.planreader.OwnWord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How this union files its work, learnt from what its people correct; seen and taken back by them. */
@Service
@Transactional
class OwnWordService {

    private final OwnWords words;
    private final Clock clock;

    OwnWordService(OwnWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OwnWord> list(Actor actor) {
        actor.must(IMPORT_PLAN);
        return words.of(actor.union());
    }

    void remember(Actor actor, OwnWord word) {
        actor.must(IMPORT_PLAN);
        words.save(actor.union(), word, LocalDate.now(clock));
    }

    void forget(Actor actor, String word) {
        actor.must(IMPORT_PLAN);
        words.remove(actor.union(), word);
    }
}
