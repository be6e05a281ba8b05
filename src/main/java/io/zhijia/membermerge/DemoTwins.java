package io.zhijia.membermerge;

import io.zhijia.identity.DemoUnion;
import io.zhijia.membership.Details;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Placement;
import io.zhijia.membership.RegisterService;
import io.zhijia.membership.Sex;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A made-up person entered twice, the second time with a slip in the name. */
@Component
class DemoTwins {

    private static final LocalDate BORN = LocalDate.of(1991, 7, 16);

    private final RegisterService register;

    DemoTwins(RegisterService register) {
        this.register = register;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        enter(demo, "T2018", "罗晓岚", LocalDate.of(2018, 9, 10));
        enter(demo, "T2018B", "罗小岚", LocalDate.of(2019, 3, 1));
    }

    private void enter(DemoUnion demo, String number, String name, LocalDate joined) {
        register.add(
                demo.secretary(),
                new Details(number, name, Sex.FEMALE, BORN, "13700001616"),
                Placement.NOWHERE,
                FactKind.JOINED,
                joined,
                "");
    }
}
