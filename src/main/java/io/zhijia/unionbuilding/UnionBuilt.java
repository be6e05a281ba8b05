package io.zhijia.unionbuilding;

import io.zhijia.archive.Recordable;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit has its union: it goes on record, and again when what was said about it was wrong. */
public record UnionBuilt(
        UnionId union, TargetId target, String name, LocalDate on, int members, String number, Retelling retelling)
        implements Recordable {

    static UnionBuilt of(Actor by, Target target, String name, String why) {
        var founded = (Standing.Founded) target.standing();
        return new UnionBuilt(
                target.union(),
                target.id(),
                name,
                founded.on(),
                founded.members(),
                founded.number(),
                new Retelling(target.version(), why, by.member(), by.name()));
    }

    @Override
    public String source() {
        return "unionbuilding/" + target + "/founded";
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
        return "建立" + name;
    }

    @Override
    public int persons() {
        return 0;
    }

    @Override
    public String result() {
        return "批复 " + number + "，发展会员 " + members + " 人";
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/union/building/" + target;
    }
}
