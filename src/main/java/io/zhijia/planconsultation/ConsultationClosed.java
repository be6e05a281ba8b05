package io.zhijia.planconsultation;

import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consultation on a draft plan is over and every opinion answered: it goes on record. */
public record ConsultationClosed(UnionId union, PlanId plan, String title, LocalDate on, int persons, String result)
        implements Recordable {

    static ConsultationClosed of(Consultation consultation, String title, LocalDate on, Turnout turnout) {
        return new ConsultationClosed(
                consultation.union(),
                consultation.plan(),
                title,
                on,
                turnout.persons(),
                "收到意见 %d 条，采纳 %d 条，部分采纳 %d 条，未采纳 %d 条"
                        .formatted(turnout.opinions(), turnout.taken(), turnout.partly(), turnout.declined()));
    }

    @Override
    public String source() {
        return "planconsultation/" + plan + "/closed";
    }

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public WorkArea area() {
        return WorkArea.ORGANISATION;
    }

    @Override
    public String what() {
        return "就《" + title + "》草案征求意见";
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/plan/" + plan + "/consultation";
    }
}
