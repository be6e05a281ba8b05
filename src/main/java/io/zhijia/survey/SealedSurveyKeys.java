package io.zhijia.survey;

import static io.zhijia.privacy.Secret.SURVEY_KEY;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import org.springframework.stereotype.Component;

/** The keys of open surveys, sealed again when the union renews its own. */
@Component
class SealedSurveyKeys implements SealedRows {

    private final Surveys surveys;

    SealedSurveyKeys(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        var count = 0;
        for (var survey : surveys.open(actor.union())) {
            var key = survey.sealedKey();
            if (key != null) {
                surveys.save(survey.sealedAgain(sealer.sealAgain(SURVEY_KEY, key)));
                count++;
            }
        }
        return count;
    }
}
