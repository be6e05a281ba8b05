package io.zhijia.appraisal;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.roll.RollDirectory;
import io.zhijia.web.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a round can be rated by, beside the delegates: frozen rolls, and lists of people. */
@Component
class RaterChoices {

    private final RollDirectory rolls;
    private final AudienceDirectory audiences;

    RaterChoices(RollDirectory rolls, AudienceDirectory audiences) {
        this.rolls = rolls;
        this.audiences = audiences;
    }

    List<Choice> of(Actor actor) {
        return Stream.concat(
                        rolls.settled(actor).stream()
                                .map(roll -> new Choice(Raters.ROLL + ":" + roll.id(), roll.title())),
                        audiences.all(actor).stream()
                                .map(one -> new Choice(Raters.AUDIENCE + ":" + one.id(), one.name())))
                .toList();
    }
}
