package io.zhijia.survey;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The single answers of closed surveys; what was counted stays. */
@Component
class KeptAnswers implements KeptForAWhile {

    private static final int USUAL_MONTHS = 12;

    private final Answers answers;

    KeptAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public int months() {
        return USUAL_MONTHS;
    }

    @Override
    public int atLeast() {
        return 1;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return answers.countKept(actor.union(), before);
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return answers.kept(actor.union(), before, most);
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return answers.remove(actor.union(), before);
    }
}
