package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.ballot.BallotDesk;
import io.zhijia.ballot.BallotDesk.Contest;
import io.zhijia.ballot.BallotDesk.OnAgenda;
import io.zhijia.ballot.BallotDesk.Order;
import io.zhijia.ballot.HeldVote;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.SittingFacts.Point;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What an assessment is told of a sitting that adopts its agenda by acclamation, passes one thing and elects somebody. */
@SpringBootTest(properties = "demo=true")
class SittingRecordsTests {

    private final ApplicationContext beans;
    private final HallService hall;
    private final VoteService votes;
    private final SittingRecords records;
    private final SittingOfThree world;

    SittingRecordsTests(ApplicationContext beans, HallService hall, VoteService votes, SittingRecords records) {
        this.beans = beans;
        this.hall = hall;
        this.votes = votes;
        this.records = records;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void whatWasAcclaimedOrElectedIsVotedOnAndOnlyWhatIsPassedIsExamined() {
        hall.add(world.by, world.id, "大会议程", "", Handling.PROCEDURE);
        hall.add(world.by, world.id, "考核办法", "校长", Handling.PASS);
        hall.add(world.by, world.id, "选举职工董事", "", Handling.ELECT);
        hall.add(world.by, world.id, "工作报告", "校长", Handling.HEAR);
        beans.getBean(OpinionService.class).settle(world.by, world.id, 2, Outcome.WAIVED, "上次会议已经讨论");
        world.open();
        votes.acclaim(world.by, world.id, 1);
        for (var counter : List.of(world.by, world.teller())) {
            votes.count(counter, world.id, 2, new Count(Count.Manner.PAPER, 2, 0, 0, 0));
        }
        elect();
        beans.getBean(SittingService.class).close(world.by, world.id, 0, "通过考核办法", "第五届第一次教代会");

        var facts = records.of(world.by, world.today.getYear(), Locale.SIMPLIFIED_CHINESE).stream()
                .filter(one -> one.sitting().equals(world.id))
                .findFirst()
                .orElseThrow();
        assertThat(facts.byDelegates()).isTrue();
        assertThat(facts.points())
                .extracting(Point::title, Point::needsVote, Point::isExamined, Point::voted)
                .containsExactly(
                        tuple("大会议程", true, false, true),
                        tuple("考核办法", true, true, true),
                        tuple("选举职工董事", true, false, true),
                        tuple("工作报告", false, false, false));
    }

    private void elect() {
        var now = beans.getBean(Clock.class).instant();
        var tellers = List.of(world.demo.liNa(), world.demo.wangQiang(), world.demo.chenJing());
        var ballot = beans.getBean(BallotDesk.class)
                .elect(
                        world.by,
                        new Order(
                                "职工董事选举",
                                Region.NATIONAL,
                                null,
                                false,
                                now,
                                now.plusSeconds(3600),
                                tellers.stream().map(Actor::member).toList(),
                                List.of(new Contest("职工董事", 1, 5, List.of("周全", "郑直"))),
                                new OnAgenda(world.id.value(), 3)));
        var held = HeldVote.open(beans, world.by, ballot);
        var zhou = Objects.requireNonNull(held.marks("q1").get("周全"));
        held.count(List.of(Map.of("q1", List.of(zhou)), Map.of("q1", List.of(zhou)), Map.of("q1", List.of())));
        held.announce();
    }
}
