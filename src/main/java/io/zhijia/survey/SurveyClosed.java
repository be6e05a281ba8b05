package io.zhijia.survey;

import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A survey was closed and counted: it goes on record with how many were asked and how many answered. */
public record SurveyClosed(
        UnionId union,
        SurveyId survey,
        @Nullable PlanItemId planItem,
        WorkArea area,
        String title,
        LocalDate on,
        int sent,
        int persons,
        String place)
        implements Recordable {

    static SurveyClosed of(Survey survey, @Nullable PlanItemId item, Result result, LocalDate on) {
        return new SurveyClosed(
                survey.union(),
                survey.id(),
                item,
                survey.plan().preset().area(),
                survey.plan().title(),
                on,
                result.sent(),
                result.returned(),
                survey.place());
    }

    @Override
    public String source() {
        return "survey/" + survey + "/closed";
    }

    @Override
    public String what() {
        return "问卷调查：" + title;
    }

    @Override
    public String result() {
        return "发出问卷 %d 份，收回 %d 份".formatted(sent, persons);
    }

    @Override
    public boolean provenThere() {
        return true;
    }
}
