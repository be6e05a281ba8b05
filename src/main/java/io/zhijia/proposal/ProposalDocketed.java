package io.zhijia.proposal;

import io.zhijia.archive.Recordable;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal was docketed (立案): it goes on record and moves the plan item on that called for it. Where the committee took
 * that back, the same entry says so and counts for no plan item any more.
 *
 * @param people proposers and those who seconded
 * @param isUndone whether it was taken back (撤回立案)
 */
public record ProposalDocketed(
        UnionId union,
        ProposalId proposal,
        @Nullable PlanItemId planItem,
        WorkArea area,
        String number,
        String title,
        Set<MemberId> people,
        LocalDate on,
        boolean isUndone,
        Retelling retelling)
        implements Recordable {

    static ProposalDocketed of(Actor by, Proposal of, Call call, Filing.Docket docket, String remark) {
        return told(by, of, call.planItem(), call, docket, false, remark);
    }

    static ProposalDocketed undone(Actor by, Proposal of, Call call, Filing.Docket docket, String reason) {
        return told(by, of, null, call, docket, true, reason);
    }

    private static ProposalDocketed told(
            Actor by,
            Proposal of,
            @Nullable PlanItemId planItem,
            Call call,
            Filing.Docket docket,
            boolean isUndone,
            String why) {
        return new ProposalDocketed(
                of.union(),
                of.id(),
                planItem,
                call.area(),
                docket.number(),
                of.title(),
                of.people(),
                docket.on(),
                isUndone,
                new Retelling(of.log().size(), why, by.member(), by.name()));
    }

    @Override
    public String source() {
        return "proposal/" + proposal + "/docketed/" + number;
    }

    @Override
    public String what() {
        return (isUndone ? "（已撤回）" : "") + "提案立案 " + number + "：" + title;
    }

    @Override
    public int persons() {
        return people.size();
    }

    @Override
    public Set<MemberId> participants() {
        return people;
    }

    @Override
    public String countedBy() {
        return "提案表";
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/proposals/" + proposal;
    }
}
