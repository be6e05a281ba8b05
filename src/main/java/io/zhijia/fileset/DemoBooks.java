package io.zhijia.fileset;

import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union has opened the year's books, and the women's with a page of their own. */
@Component
class DemoBooks {

    private final FileSetService service;
    private final OutlineService outline;
    private final FillingService filling;
    private final FileSetViews views;
    private final LocalDate today;

    DemoBooks(FileSetService service, OutlineService outline, FillingService filling, FileSetViews views, Clock clock) {
        this.service = service;
        this.outline = outline;
        this.filling = filling;
        this.views = views;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var year = new Opened(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
        var books = service.open(by, UsualSet.SEVENTEEN, false, "", year);
        var organisation = views.books(by, books).getFirst().parts();
        filling.putIn(by, organisation.getFirst().id(), "批复原件在档案室二号柜第三层", null, null);
        filling.waive(by, organisation.getLast().id(), "本年不换届");
        var women = service.open(by, UsualSet.WOMEN, false, "", year);
        outline.write(by, women, UUID.randomUUID(), "一年回顾", "女职工委员会围绕健康与成长开展工作。");
        service.template(by, UsualSet.CONGRESS, false, "本校教代会档案");
    }
}
