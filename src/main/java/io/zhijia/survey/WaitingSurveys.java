package io.zhijia.survey;

import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A survey waits for those it asks; once it is over, for who keeps surveys to close it. */
@Component
class WaitingSurveys implements Waiting {

    private final SurveyViews views;

    WaitingSurveys(SurveyViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var asked = views.waitingFor(actor, today).stream().map(one -> line(one, "survey.waiting.answer"));
        var over = actor.may(KEEP_SURVEYS)
                ? views.over(actor, today).stream().map(one -> line(one, "survey.waiting.close"))
                : Stream.<WaitingLine>of();
        return Stream.concat(asked, over).toList();
    }

    private static WaitingLine line(Survey one, String word) {
        return new WaitingLine(
                one.plan().title(),
                word,
                SurveyController.PATH + "/" + one.id(),
                one.plan().last());
    }
}
