package io.zhijia.retiree;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the made-up union some cards are filled in, and this year's check is under way. */
@Component
class DemoRetirees {

    private static final int CARDS = 6;
    private static final int SOON = 30;

    private final RetireeReading retirees;
    private final CardService cards;
    private final CheckService checks;
    private final AskingService asking;
    private final Clock clock;

    DemoRetirees(RetireeReading retirees, CardService cards, CheckService checks, AskingService asking, Clock clock) {
        this.retirees = retirees;
        this.cards = cards;
        this.checks = checks;
        this.asking = asking;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var secretary = demo.secretary();
        var retired = retirees.today(secretary);
        if (retired.isEmpty()) {
            return;
        }
        for (int i = 0; i < Math.min(CARDS, retired.size()); i++) {
            cards.keep(secretary, retired.get(i).id(), card(demo, i));
        }
        var check = checks.open(secretary, LocalDate.now(clock).plusDays(SOON), null);
        answer(secretary, asking.entries(secretary, check));
    }

    private static RetireeForm card(DemoUnion demo, int i) {
        var lives = List.copyOf(EnumSet.allOf(Living.class));
        return new RetireeForm(
                0,
                i % 2 == 0 ? "高中部" : "总务处",
                lives.get(i % lives.size()),
                i % 3 == 0 ? demo.wangQiang().member().toString() : "",
                "松涛路 %d 号 %d 室".formatted(20 + i, 101 + 100 * (i % 4)),
                "0100-55501%02d".formatted(i),
                i % 2 == 0 ? "女儿" : "儿子",
                "1380000120%d".formatted(i),
                i == 1 ? "离休干部" : "退休职工",
                i == 2 ? "高龄补贴" : "");
    }

    private void answer(Actor secretary, List<CheckEntry> entries) {
        if (entries.size() > CARDS) {
            asking.answer(secretary, entries.get(0).id(), Outcome.CONFIRMED, "", "", "");
            asking.answer(secretary, entries.get(1).id(), Outcome.UNREACHABLE, "打了两次电话没有人接", "", "");
            asking.answer(secretary, entries.get(2).id(), Outcome.MOVED, "搬去与女儿同住", "青山路 8 号 301 室", "");
        }
    }
}
