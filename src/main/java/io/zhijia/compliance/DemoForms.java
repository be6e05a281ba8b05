package io.zhijia.compliance;

import io.zhijia.identity.DemoUnion;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A made-up assessment that is being written, and a row of the union's own. */
@Component
class DemoForms {

    private final ComplianceService service;

    DemoForms(ComplianceService service) {
        this.service = service;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var id = service.open(demo.secretary(), FormKind.ASSESSMENT, "向区总工会报送困难职工名单");
        service.answer(
                demo.secretary(),
                id,
                Map.of(
                        Question.TRIGGER, "PROVIDING",
                        Question.DATA, "困难职工的姓名、家庭人口、致困原因、银行账号后四位",
                        Question.PURPOSE, "区总工会复核后发放帮扶金；只报本次申请的职工，本人已单独同意"));
        service.add(demo.secretary(), "春秋游报名职工的身份证号", "交旅行社投保，活动结束即删", "承办旅行社（委托）", "活动结束后三日内删除");
    }
}
