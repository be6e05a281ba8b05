package io.zhijia.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordId;
import io.zhijia.archive.RecordKind;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotaTests {

    private final UnionId union = UnionId.next();
    private final PlanId plan = new PlanId(UUID.randomUUID());
    private final PlanItemId game = new PlanItemId(UUID.randomUUID());
    private final Goal contest = counting("四个一", "一场球类比赛", RecordKind.CONTEST, null);
    private final Goal forum = counting("四个一", "一次座谈会", RecordKind.FORUM, null);

    @Test
    void eachRecordOfItsKindTicksItOffOnce() {
        var records =
                List.of(filed(RecordKind.CONTEST, null), filed(RecordKind.CONTEST, null), filed(RecordKind.WORK, null));

        var counted = quota(Map.of()).count(List.of(contest, forum), records);

        assertThat(counted.get(contest.id())).hasSize(2);
        assertThat(counted).doesNotContainKey(forum.id());
    }

    @Test
    void aLinkGoesBeforeAMeasureAndNothingCountsTwiceInAList() {
        var one = filed(RecordKind.CONTEST, game);

        var counted = quota(Map.of(forum.id(), Set.of(game))).count(List.of(contest, forum), List.of(one));

        assertThat(counted.get(forum.id())).containsExactly(one);
        assertThat(counted).doesNotContainKey(contest.id());
    }

    @Test
    void inAnotherListItCountsAgain() {
        var other = counting("八个一", "一场比赛", RecordKind.CONTEST, null);

        var counted = quota(Map.of()).count(List.of(contest, other), List.of(filed(RecordKind.CONTEST, null)));

        assertThat(counted).containsOnlyKeys(contest.id(), other.id());
    }

    @Test
    void theKindOfItsItemMayBeAskedFor() {
        var tournament = counting("四个一", "一场比赛", null, LaunchKind.TOURNAMENT);

        assertThat(quota(Map.of()).count(List.of(tournament), List.of(filed(RecordKind.WORK, game))))
                .containsKey(tournament.id());
        assertThat(quota(Map.of()).count(List.of(tournament), List.of(filed(RecordKind.WORK, null))))
                .isEmpty();
    }

    @Test
    void anEntryThatAsksForNothingCountsNothing() {
        var vague = Goal.listed(union, plan, "四个一", "一次活动", 1);

        assertThat(quota(Map.of()).count(List.of(vague), List.of(filed(RecordKind.CONTEST, game))))
                .isEmpty();
    }

    private Quota quota(Map<UUID, Set<PlanItemId>> links) {
        return new Quota(links, Map.of(game, LaunchKind.TOURNAMENT));
    }

    private Goal counting(String list, String text, @Nullable RecordKind kind, @Nullable LaunchKind of) {
        return Goal.listed(union, plan, list, text, 1)
                .measuredBy(new Measure(1, null, null, of, null, null, null, kind, ""));
    }

    private static FiledWork filed(RecordKind kind, @Nullable PlanItemId item) {
        return new FiledWork(
                new RecordId(UUID.randomUUID()), LocalDate.of(2026, 4, 9), WorkArea.CULTURE_SPORT, kind, "一件事", item);
    }
}
