package io.zhijia.survey;

import static io.zhijia.survey.SurveyRefusal.NOT_OPEN;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.WithinUnion;
import org.springframework.stereotype.Component;

/** The key by which the codes of an open survey are known; sealed while it runs, destroyed when it closes. */
@Component
class SurveyKeys {

    private final Seals seals;

    SurveyKeys(Seals seals) {
        this.seals = seals;
    }

    String made(Actor actor) {
        return seals.forWriting(actor).seal(Secret.SURVEY_KEY, Codes.key());
    }

    /**
     * The codes of a survey.
     *
     * @throws Refusal if it is not open
     */
    Codes codes(WithinUnion anyone, Survey survey) {
        var key = survey.sealedKey();
        if (key == null) {
            throw new Refusal(NOT_OPEN);
        }
        return Codes.of(
                survey.id(),
                seals.forReading(anyone).open(Secret.SURVEY_KEY, key).clear(Audit.OF_THE_PROGRAM));
    }
}
