package io.zhijia.proposal;

import io.zhijia.archive.Recordable;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal was docketed (立案): it goes on record and moves the plan item on that called for it.
 *
 * @param people proposers and those who seconded
 */
public record ProposalDocketed(
        UnionId union,
        ProposalId proposal,
        @Nullable PlanItemId planItem,
        WorkArea area,
        String number,
        String title,
        Set<MemberId> people,
        LocalDate on)
        implements Recordable {

    static ProposalDocketed of(Proposal of, Call call, Filing.Docket docket) {
        return new ProposalDocketed(
                of.union(),
                of.id(),
                call.planItem(),
                call.area(),
                docket.number(),
                of.title(),
                of.people(),
                docket.on());
    }

    @Override
    public String source() {
        return "proposal/" + proposal + "/docketed/" + number;
    }

    @Override
    public String what() {
        return "提案立案 " + number + "：" + title;
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
