package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.ballot.VoteWorld.Vote;
import io.zhijia.decision.Base;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Share;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vote of the congress's delegates goes by what the union settled for its congress. */
@SpringBootTest(properties = "demo=true")
class OwnRuleTests {

    private static final int TWO_THIRDS = 3;
    private static final int THREE_QUARTERS = 4;

    private final VoteWorld world;
    private final JdbcClient sql;
    private final LocalDate today;

    @Autowired
    OwnRuleTests(ApplicationContext beans, JdbcClient sql, Clock clock) {
        this.world = VoteWorld.of(beans);
        this.sql = sql;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aStricterShareDecidesAndItsReasonIsShown() {
        var vote = world.opened(9, union -> {
            settle(union, "QUORUM", 1, THREE_QUARTERS, today, "第三次会议决议：四分之三到会");
            settle(union, "PASSING", 1, TWO_THIRDS, today, "章程：三分之二通过");
        });
        vote.dropAll("for", "for", "for", "for", "for", "against", "against", "against", "against");
        vote.closeAndOpen();
        vote.signedAndAnnounced();

        assertThat(vote.charter().rules().getFirst()).endsWith("=AT_LEAST:3/4");
        assertThat(vote.charter().rules().get(1)).endsWith("=AT_LEAST:2/3");
        assertThat(fact(vote, "OPEN", "needed")).isEqualTo("7");
        assertThat(vote.view().quorum().source()).isEqualTo("第三次会议决议：四分之三到会");
        var decided = (Upshot.Decided) vote.sheet().upshots().getFirst();
        assertThat(decided.verdict().rule().source()).isEqualTo("章程：三分之二通过");
        assertThat(decided.verdict().needed()).isEqualTo(6);
        assertThat(decided.verdict().isMet()).as("five of nine").isFalse();
    }

    @Test
    void aRuleOfOneVoteDecidesItAndIsFixedWithIt() {
        var rule = new PassingRule(Base.PRESENT, Share.TWO_THIRDS, "议事规则第三条");
        var vote = world.noticed(9, Asked.matters(List.of("是否同意？")).passingBy(rule));
        vote.voters().subList(0, 6).forEach(vote::take);
        vote.open(6);
        vote.dropAll("for", "for", "for", "for", "against", "against");
        vote.closeAndOpen();
        vote.signedAndAnnounced();

        var verdict = ((Upshot.Decided) vote.sheet().upshots().getFirst()).verdict();
        assertThat(verdict.base()).isEqualTo(6);
        assertThat(verdict.needed()).isEqualTo(4);
        assertThat(verdict.isMet()).as("of all nine it would take five").isTrue();
        assertThat(verdict.rule().source()).isEqualTo("议事规则第三条");
        assertThat(vote.charter().rules().get(1)).endsWith("=AT_LEAST:2/3;PRESENT");
        assertThat(vote.charter().rules()).contains("BASIS/议事规则第三条");
    }

    /** 工会法第十八条：过半数 of all, not of those who came, and the half is not enough. */
    @Test
    void halfOfAllDismissNoChair() {
        var asked = Asked.matters(List.of("是否罢免工会主席？")).dismissing(Kind.DISMISSAL_OF_CHAIR);
        var vote = world.noticed(12, asked);
        vote.voters().subList(0, 8).forEach(vote::take);
        vote.open(8);
        vote.dropAll("for", "for", "for", "for", "for", "for", "against", "against");
        vote.closeAndOpen();

        var verdict = ((Upshot.Decided) vote.sheet().upshots().getFirst()).verdict();
        assertThat(verdict.rule().source()).isEqualTo("工会法第十八条");
        assertThat(verdict.needed()).isEqualTo(7);
        assertThat(verdict.isMet()).isFalse();
        assertThat(vote.charter().kind()).isEqualTo("DISMISSAL_OF_CHAIR");
    }

    @Test
    void whatIsSettledAfterTheNoticeChangesNothing() {
        var vote = world.noticed(9);
        var before = vote.view().passing();
        vote.inTransaction(() -> {
            settle(vote.keeper().union().value(), "PASSING", 1, THREE_QUARTERS, today.plusDays(1), "后来的决议");
            return before;
        });

        assertThat(vote.view().passing()).isEqualTo(before);
        assertThat(vote.charter().rules().get(1)).isEqualTo(Rulebook.id(before)).doesNotContain("=");
    }

    /** Days are too coarse for it: the notice and a later decision may have the same. */
    @Test
    void whatIsSettledOnTheDayOfTheNoticeButAfterItChangesNothing() {
        var vote = world.noticed(9);
        var before = vote.view().passing();
        vote.inTransaction(() -> {
            settle(vote.keeper().union().value(), "PASSING", 1, THREE_QUARTERS, today, "当天的决议");
            return before;
        });

        assertThat(vote.view().passing()).isEqualTo(before);
    }

    @Test
    void whoGoesBackToWhatIsUsualHasTheUsualRule() {
        var usual = world.noticed(3).view().quorum();
        DecisionRule own = world.opened(3, union -> {
                    settle(union, "QUORUM", 1, THREE_QUARTERS, today.minusDays(9), "试行");
                    settle(union, "QUORUM", 2, null, today.minusDays(1), "试行期满");
                })
                .view()
                .quorum();
        assertThat(own).isEqualTo(usual);
    }

    private static String fact(Vote vote, String kind, String name) {
        return vote.view().log().stream()
                .filter(event -> event.kind().equals(kind))
                .map(event -> Objects.requireNonNull(Map.copyOf(event.facts()).get(name)))
                .findFirst()
                .orElseThrow();
    }

    private void settle(UUID union, String rule, int number, @Nullable Integer value, LocalDate on, String reason) {
        sql.sql("insert into congress.own_rule values (?, ?, ?, cast(? as integer), ?, gen_random_uuid(), ?)")
                .param(union)
                .param(rule)
                .param(number)
                .param(value)
                .param(reason)
                .param(on)
                .update();
    }
}
