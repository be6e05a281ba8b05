package io.zhijia.delegateelection;

import io.zhijia.archive.Recordable;
import io.zhijia.congress.Ordinal;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A constituency elected its delegates, and nobody has anything against it any more; it goes on record.
 *
 * @param persons how many took part
 * @param participants who was elected
 */
public record DelegatesElected(
        UnionId union,
        DelegateElectionId election,
        LocalDate on,
        String what,
        String venue,
        int persons,
        Set<MemberId> participants,
        String result)
        implements Recordable {

    static DelegatesElected of(DelegateElection election, Count count, Map<MemberId, String> names) {
        var where = election.where();
        var through = election.through();
        return new DelegatesElected(
                election.union(),
                election.id(),
                election.notice().on(),
                "第" + Ordinal.of(where.number(), Locale.CHINA) + "届代表选举：" + where.name() + "选区选出代表" + through.size()
                        + "名",
                election.notice().venue(),
                count.tookPart(),
                through.stream().map(Candidate::member).collect(Collectors.toUnmodifiableSet()),
                "选区职工" + where.staff() + "人，参加选举" + count.tookPart() + "人。"
                        + through.stream()
                                .map(one -> names.getOrDefault(one.member(), "") + " " + one.votes() + " 票")
                                .collect(Collectors.joining("、"))
                        + "。");
    }

    @Override
    public String source() {
        return "delegateelection/" + election + "/filed";
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
    public String countedBy() {
        return "计票单";
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return DelegateElectionController.PATH + "/" + election;
    }
}
