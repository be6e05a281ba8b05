package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.MORE_ASK_THAN_SIT;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.congress.CongressRefusal.OTHERS_ASK_FOR_IT;
import static io.zhijia.congress.CongressRefusal.TOO_FEW_ASK;
import static io.zhijia.congress.CongressRefusal.WITHDRAWN_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.congress.ExtraRequest.By;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.membership.HeadCounts;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** An extra sitting is asked for and called, where three delegates have a vote. */
@SpringBootTest(properties = "demo=true")
class ExtraModuleTests {

    private final ApplicationContext beans;
    private final ExtraService extra;
    private final SittingOfThree world;

    ExtraModuleTests(ApplicationContext beans, ExtraService extra) {
        this.beans = beans;
        this.extra = extra;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void itWaitsForWhoKeepsTheCongressUntilASittingIsCalledForIt() {
        extra.ask(world.by, UUID.randomUUID(), world.term, By.DELEGATES, 1, world.today, "食堂承包");
        assertThat(waitingFor(world.by)).contains("食堂承包");
        assertThat(waitingFor(world.demo.liNa())).isEmpty();
        var request = extra.of(world.by, world.term).getFirst();
        assertThat(request.delegates()).isEqualTo(1);

        extra.answer(world.by, request.id(), world.id);

        assertThat(extra.of(world.by, world.term).getFirst().sitting()).isEqualTo(world.id);
        assertThat(waitingFor(world.by)).doesNotContain("食堂承包");
    }

    @Test
    void onlyASittingOfTheSameTermDealsWithItAndNobodyAskedTomorrow() {
        refused(
                () -> extra.ask(world.by, UUID.randomUUID(), world.term, By.UNIT, 0, world.today.plusDays(1), "食堂承包"),
                NOT_DONE_YET);
        extra.ask(world.by, UUID.randomUUID(), world.term, By.UNIT, 0, world.today, "食堂承包");
        var request = extra.of(world.by, world.term).getFirst();
        var other = beans.getBean(TermService.class)
                .begin(world.by, AssemblyKind.MEMBERS_CONGRESS, 9, 5, LocalDate.of(2015, 3, 1), Region.NATIONAL, 20);
        var sitting = beans.getBean(SittingService.class)
                .call(world.by, other, 1, world.today.atTime(9, 0), "礼堂", "", WorkArea.CONGRESS, null);
        refused(() -> extra.answer(world.by, request.id(), sitting), NOT_OF_THIS_TERM);
    }

    @Test
    void aThirdOfTheMembersOfTheRegisterAskForAMeetingOfTheMembersAndNotTheUnit() {
        var members = beans.getBean(HeadCounts.class).inService(world.by).members();
        var term = beans.getBean(TermService.class)
                .begin(world.by, AssemblyKind.MEMBERS_MEETING, 9, 5, LocalDate.of(2015, 3, 1), Region.NATIONAL, 20);
        var third = ExtraRequest.needed(members);
        assertThat(members).isGreaterThan(3);
        refused(() -> ask(term, By.DELEGATES, third - 1), TOO_FEW_ASK);
        refused(() -> ask(term, By.DELEGATES, members + 1), MORE_ASK_THAN_SIT);
        refused(() -> ask(term, By.UNIT, 0), OTHERS_ASK_FOR_IT);
        var nobodyYet = LocalDate.of(1949, 1, 1);
        refused(
                () -> extra.ask(world.by, UUID.randomUUID(), term, By.DELEGATES, third, nobodyYet, "修改经费办法"),
                MORE_ASK_THAN_SIT);
        assertThat(extra.asked(world.by)).isEmpty();

        ask(term, By.DELEGATES, third);
        ask(term, By.UNION, 0);

        assertThat(extra.of(world.by, term))
                .extracting(ExtraRequest::by, ExtraRequest::delegates)
                .containsExactlyInAnyOrder(tuple(By.DELEGATES, third), tuple(By.UNION, 0));
        assertThat(extra.asked(world.by)).containsExactly(term);
    }

    private void ask(TermId term, By by, int count) {
        extra.ask(world.by, UUID.randomUUID(), term, by, count, world.today, "修改经费办法");
    }

    @Test
    void onlyWhoKeepsTheCongressEntersIt() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        extra.ask(world.demo.liNa(), UUID.randomUUID(), world.term, By.UNION, 0, world.today, "食堂承包"));
        extra.ask(world.by, UUID.randomUUID(), world.term, By.UNION, 0, world.today, "食堂承包");
        var request = extra.of(world.by, world.term).getFirst().id();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> extra.withdraw(world.demo.liNa(), request, "写错了"));
    }

    @Test
    void aSecondTapEntersItOnce() {
        var id = UUID.randomUUID();
        extra.ask(world.by, id, world.term, By.UNION, 0, world.today, "食堂承包");
        extra.ask(world.by, id, world.term, By.UNION, 0, world.today, "食堂承包");
        assertThat(extra.of(world.by, world.term)).hasSize(1);
    }

    @Test
    void whatWasWithdrawnStaysWithItsReasonAndWaitsForNobody() {
        extra.ask(world.by, UUID.randomUUID(), world.term, By.UNION, 0, world.today, "食堂承包");
        var request = extra.of(world.by, world.term).getFirst().id();

        assertThat(extra.withdraw(world.by, request, "写错了")).isEqualTo(world.term);

        assertThat(extra.of(world.by, world.term).getFirst().withdrawn()).isEqualTo("写错了");
        assertThat(waitingFor(world.by)).doesNotContain("食堂承包");
        refused(() -> extra.answer(world.by, request, world.id), WITHDRAWN_ALREADY);
    }

    @Test
    void itWaitsAgainWhenItsSittingIsCancelledAndMayBeWithdrawn() {
        extra.ask(world.by, UUID.randomUUID(), world.term, By.UNION, 0, world.today, "食堂承包");
        var request = extra.of(world.by, world.term).getFirst().id();
        extra.answer(world.by, request, world.id);
        beans.getBean(SittingService.class).cancel(world.by, world.id, "停电");

        assertThat(waitingFor(world.by)).contains("食堂承包");
        extra.withdraw(world.by, request, "不再需要");
        assertThat(waitingFor(world.by)).doesNotContain("食堂承包");
    }

    private List<String> waitingFor(Actor actor) {
        return extra.waitingFor(actor, world.today).stream()
                .map(WaitingLine::title)
                .toList();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
