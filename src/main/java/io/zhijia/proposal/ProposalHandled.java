package io.zhijia.proposal;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.Recordable;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal or a suggestion was answered, closed or carried out: each goes on record once, and moves the plan item on
 * that called for it.
 *
 * @param round 1, or 2 once it was handled a second time
 * @param number docket number; empty for a suggestion
 * @param result what came of it, in a sentence
 * @param people proposers, those who seconded, and who handled it or helped
 * @param evidence files that show it
 */
public record ProposalHandled(
        UnionId union,
        ProposalId proposal,
        Milestone milestone,
        int round,
        @Nullable PlanItemId planItem,
        WorkArea area,
        String number,
        String title,
        String result,
        Set<MemberId> people,
        List<Evidence> evidence,
        LocalDate on)
        implements Recordable {

    /** How far it has come. */
    public enum Milestone {
        ANSWERED("答复"),
        CLOSED("办结"),
        CARRIED_OUT("落实");

        private final String done;

        Milestone(String done) {
            this.done = done;
        }
    }

    @Override
    public String source() {
        return "proposal/" + proposal + "/" + milestone.name().toLowerCase(Locale.ROOT) + "/" + round;
    }

    @Override
    public String what() {
        var kind = number.isEmpty() ? "意见建议" : "提案";
        var again = round > 1 && milestone == Milestone.ANSWERED ? "（再次办理）" : "";
        return kind + milestone.done + again + (number.isEmpty() ? "" : " " + number) + "：" + title;
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

    /** Who reads it there sees the answer, the ratings and how far it is carried out. */
    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/proposals/" + proposal;
    }
}
