package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.proposal.Wording.Text;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** During a call heads whose delegation has sent in nothing are reminded, and the committee sees which those are. */
class SilentDelegationPagesTests extends CasePages {

    private final WaitingViews waiting;
    private final CongressDirectory congress;
    private final IdentityService people;

    SilentDelegationPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            WaitingViews waiting,
            CongressDirectory congress,
            IdentityService people) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.waiting = waiting;
        this.congress = congress;
        this.people = people;
    }

    @Test
    void isRemindedUntilSomethingIsSentIn() {
        var call = within(this::openCall);
        var seat = head();
        var drafted = within(() -> drafted(call, seat));

        assertThat(remindedOf(call, seat)).isTrue(); // a draft does not count
        assertThat(text(get("zhaomin", call.path()))).contains("个代表团还没有提案", seat.delegationName());
        assertThat(text(get("lina", call.path()))).doesNotContain("个代表团还没有提案");

        within(() -> {
            proposals.save(drafted.submitted(
                    false, 1, false, Hand.of(seat.member(), Role.PROPOSER, now), Set.of(Need.SECONDERS)));
            return 1;
        });
        assertThat(remindedOf(call, seat)).isFalse();
        assertThat(silent(call)).doesNotContain(seat.delegationName());
    }

    @Test
    void nobodyIsRemindedWhoHeadsNoDelegation() {
        var call = within(this::openCall);
        var plain = congress.on(actor(people, "zhaomin"), today).stream()
                .filter(one -> !one.isHead()
                        && !congress.headedBy(actor(people, one.member()), today)
                                .iterator()
                                .hasNext())
                .findFirst()
                .orElseThrow();

        assertThat(remindedOf(call, plain)).isFalse();
    }

    private String silent(Call call) {
        var page = text(get("zhaomin", call.path()));
        return page.contains("id=\"silent\"") ? first(page, "(?s)id=\"silent\"(.*?)</section>") : "";
    }

    private boolean remindedOf(Call call, DelegateOnDay seat) {
        List<WaitingLine> lines = waiting.early(actor(people, seat.member()), today);
        return lines.stream()
                .anyMatch(line -> line.word().equals("proposal.waiting.silent")
                        && line.path().equals(call.path()));
    }

    private DelegateOnDay head() {
        return congress.on(actor(people, "zhaomin"), today).stream()
                .filter(DelegateOnDay::isHead)
                .findFirst()
                .orElseThrow();
    }

    private Call openCall() {
        return call(today.minusDays(1), today.plusDays(9));
    }

    private Proposal drafted(Call call, DelegateOnDay seat) {
        var delegation = Objects.requireNonNull(seat.delegation()).value();
        var one = Proposal.drafted(
                call,
                new Proposal.Origin(false, delegation, seat.delegationName(), false),
                new Author(seat.member(), seat.delegationName(), null),
                new Text("", "关于测试的提案" + UUID.randomUUID().toString().substring(0, 8), "案据", "措施", ""),
                true,
                Hand.of(seat.member(), Role.PROPOSER, now));
        proposals.save(one);
        return proposals.get(union, one.id());
    }
}
