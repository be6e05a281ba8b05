package io.zhijia.membercase;

import io.zhijia.identity.DemoUnion;
import io.zhijia.membercase.MemberCase.Person;
import io.zhijia.membership.Sex;
import io.zhijia.union.UnionDirectory;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two made-up newcomers who apply. */
@Component
class DemoCases {

    private final CaseService service;
    private final UnionDirectory union;

    DemoCases(CaseService service, UnionDirectory union) {
        this.service = service;
        this.union = union;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var group = union.groups(demo.secretary()).getFirst().id();
        service.apply(
                demo.secretary(),
                new Person("沈一诺", "X2601", Sex.FEMALE, LocalDate.of(2002, 5, 18), "13900002601", group, null),
                "入会申请书");
        service.apply(
                demo.secretary(),
                new Person("单子昂", "X2602", Sex.MALE, LocalDate.of(2001, 11, 3), "13900002602", null, null),
                "入会申请书");
    }
}
