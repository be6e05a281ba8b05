package io.zhijia.unionbuilding;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;

/** A unit has its union: it goes on record, and again when what was said about it was wrong. */
public record UnionBuilt(
        UnionId union, TargetId target, String name, LocalDate on, int members, String number, Retelling retelling)
        implements OfficeWork {

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
    public WorkArea area() {
        return WorkArea.ORGANISATION;
    }

    @Override
    public String what() {
        return "建立" + name;
    }

    @Override
    public String result() {
        return "批复 " + number + "，发展会员 " + members + " 人";
    }

    @Override
    public String place() {
        return "/union/building/" + target;
    }
}
