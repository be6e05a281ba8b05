package io.zhijia.uppercongress;

import io.zhijia.archive.Recordable;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Our delegates were at the congress of the upper union and told the members of it; it goes on record. */
public record ReportedBack(
        UnionId union,
        UpperCongressId congress,
        LocalDate on,
        String what,
        String organizer,
        Set<MemberId> participants,
        String result,
        Retelling retelling)
        implements Recordable {

    private static final int LONGEST = 200;

    static ReportedBack of(Actor by, UpperCongress congress) {
        var invitation = congress.invitation();
        var text = congress.report();
        return new ReportedBack(
                congress.union(),
                congress.id(),
                invitation.closes(),
                "选派代表出席" + invitation.title(),
                invitation.host(),
                congress.delegates().stream().map(OurDelegate::member).collect(Collectors.toUnmodifiableSet()),
                text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text,
                new Retelling(congress.version(), "更正传达内容", by.member(), by.name()));
    }

    @Override
    public String source() {
        return "uppercongress/" + congress + "/reported";
    }

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public int persons() {
        return participants.size();
    }

    @Override
    public String countedBy() {
        return "代表名单";
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return UpperCongressController.PATH + "/" + congress;
    }
}
