package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.Opinion.Stance;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has said nothing before the sitting, and about what. */
class SilentTests {

    private static final Delegation FIRST = delegation("第一代表团");
    private static final Delegation SECOND = delegation("第二代表团");

    @Test
    void eachIsListedWithTheItemsItSaidNothingAbout() {
        var report = examined(1, "工作报告", Handling.HEAR, SECOND);
        var rule = examined(2, "考核办法", Handling.PASS);
        assertThat(Silent.of(List.of(report, rule)))
                .containsExactly(
                        new Silent(FIRST, List.of(report.item(), rule.item())),
                        new Silent(SECOND, List.of(rule.item())));
    }

    @Test
    void whoSaidSomethingAboutEverythingIsNotListed() {
        assertThat(Silent.of(List.of(examined(1, "考核办法", Handling.PASS, FIRST, SECOND))))
                .isEmpty();
    }

    @Test
    void nobodyIsAskedAboutProcedureOrWhomToElect() {
        assertThat(Silent.of(List.of(examined(1, "大会议程", Handling.PROCEDURE), examined(2, "职工董事", Handling.ELECT))))
                .isEmpty();
    }

    private static Examined examined(int number, String title, Handling handling, Delegation... spoke) {
        var item = new AgendaItem(number, number, title, "", handling, "");
        var said = List.of(spoke).stream()
                .map(one -> new Opinion(number, one.id(), Stance.AGREES, "", MemberId.next(), LocalDate.of(2026, 3, 1)))
                .toList();
        return new Examined(item, List.of(FIRST, SECOND), said, null, null);
    }

    private static Delegation delegation(String name) {
        return Delegation.named(UnionId.next(), TermId.next(), name);
    }
}
