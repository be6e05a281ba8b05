package io.zhijia.merit;

import io.zhijia.archive.Recordable;
import io.zhijia.identity.MemberId;
import io.zhijia.merit.Candidate.Kind;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The best proposals and departments of a year were chosen: it goes on record.
 *
 * @param proposals number and title of each
 * @param departments by name
 * @param voters who voted
 */
public record MeritDecided(
        UnionId union,
        SelectionId selection,
        int year,
        List<String> proposals,
        List<String> departments,
        Set<MemberId> voters,
        LocalDate on)
        implements Recordable {

    static MeritDecided of(Selection closed, Set<MemberId> voters, LocalDate on) {
        return new MeritDecided(
                closed.union(),
                closed.id(),
                closed.year(),
                titles(closed, Kind.PROPOSAL),
                titles(closed, Kind.DEPARTMENT),
                voters,
                on);
    }

    private static List<String> titles(Selection closed, Kind kind) {
        return closed.chosen().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> (one.number() + " " + one.title()).strip())
                .toList();
    }

    @Override
    public String source() {
        return "merit/" + selection + "/closed";
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
    public String what() {
        return "评选" + year + "年度"
                + Stream.of(
                                proposals.isEmpty() ? "" : "优秀提案" + proposals.size() + "件",
                                departments.isEmpty() ? "" : "先进承办单位" + departments.size() + "个")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("、"));
    }

    @Override
    public int persons() {
        return voters.size();
    }

    @Override
    public Set<MemberId> participants() {
        return voters;
    }

    @Override
    public String countedBy() {
        return "投票记录";
    }

    @Override
    public String result() {
        return Stream.concat(proposals.stream(), departments.stream()).collect(Collectors.joining("；"));
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/merit/" + selection;
    }
}
