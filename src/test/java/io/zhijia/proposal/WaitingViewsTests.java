package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The first page asks light questions; what it says agrees with the pages that open every case. */
class WaitingViewsTests extends DemoPages {

    private final WaitingViews waiting;
    private final CaseViews cases;
    private final ProposalViews proposals;
    private final CongressDirectory congress;
    private final IdentityService people;
    private final JdbcClient sql;
    private final LocalDate today;

    WaitingViewsTests(
            MockMvcTester browser,
            WaitingViews waiting,
            CaseViews cases,
            ProposalViews proposals,
            CongressDirectory congress,
            IdentityService people,
            JdbcClient sql,
            Clock clock) {
        super(browser);
        this.waiting = waiting;
        this.cases = cases;
        this.proposals = proposals;
        this.congress = congress;
        this.people = people;
        this.sql = sql;
        this.today = LocalDate.now(clock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhaomin", "zhuxi", "lina", "wangqiang", "chenjing", "zuzhang"})
    void whoseTurnItIsAndUntilWhenIsTheSameInBoth(String login) {
        var actor = actor(login);
        var opened = cases.mine(actor).stream()
                .filter(line -> line.isMine() && !line.isPaused())
                .map(line -> line.path() + " " + line.due())
                .toList();

        assertThat(waiting.cases(actor, today))
                .extracting(line -> line.path() + " " + line.due())
                .containsExactlyInAnyOrderElementsOf(opened);
    }

    @Test
    void somebodyInTheDemoHasACaseToHandleOneToSignAndOneToRate() {
        assertThat(java.util.stream.Stream.of("zhaomin", "zhuxi", "lina", "wangqiang", "chenjing", "zuzhang")
                        .flatMap(login -> waiting.cases(actor(login), today).stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhaomin", "lina", "zuzhang"})
    void whatIsOnesOwnIsTheSameInBoth(String login) {
        var actor = actor(login);
        var desk = proposals.desk(actor);

        assertThat(waiting.early(actor, today))
                .filteredOn(line -> line.word().equals("proposal.waiting.second"))
                .hasSameSizeAs(desk.asking());
        assertThat(waiting.early(actor, today))
                .filteredOn(line -> line.word().equals("proposal.waiting.head"))
                .hasSameSizeAs(desk.toReview());
        assertThat(waiting.askedBy(actor))
                .allMatch(line ->
                        desk.own().stream().anyMatch(own -> own.address().equals(line.path())));
    }

    @Test
    void onlyTheCommitteeIsAskedToScreenAndItIsToldUntilWhen() {
        assertThat(waiting.early(actor("zhaomin"), today))
                .filteredOn(line -> line.word().equals("proposal.waiting.screen"))
                .isNotEmpty()
                .extracting(WaitingLine::due)
                .doesNotContainNull();
        assertThat(waiting.early(actor("wangqiang"), today))
                .extracting(WaitingLine::word)
                .doesNotContain("proposal.waiting.screen");
    }

    /** One question for one person gives what the question for all gives. */
    @Test
    void everybodysSeatIsFoundByItself() {
        var secretary = actor("zhaomin");
        var all = congress.on(secretary, today);

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(congress.find(secretary, one.member(), today))
                        .contains(one));
        assertThat(congress.find(secretary, MemberId.next(), today)).isEmpty();
        var head = all.stream().filter(one -> one.isHead()).findFirst().orElseThrow();
        assertThat(congress.headedBy(people.actor((WithinUnion) () -> union(), head.member()), today))
                .contains(head.delegation());
    }

    private Actor actor(String login) {
        var member = sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single();
        return people.actor((WithinUnion) () -> union(), new MemberId(member));
    }

    private UnionId union() {
        return new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }
}
