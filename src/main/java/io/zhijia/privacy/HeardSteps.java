package io.zhijia.privacy;

import io.zhijia.identity.StepTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what modules below the log tell of, in their transaction. */
@Component
class HeardSteps {

    private final Audit audit;

    HeardSteps(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(StepTaken heard) {
        audit.done(heard.actor(), heard.step(), heard.about(), heard.detail());
    }
}
