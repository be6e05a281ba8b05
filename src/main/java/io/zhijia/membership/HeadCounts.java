package io.zhijia.membership;

import io.zhijia.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts that rules ask for; of the whole union and of nobody in particular, so every member may know them. */
@Service
@Transactional(readOnly = true)
public class HeadCounts {

    private final JdbcHeadCounts register;

    HeadCounts(JdbcHeadCounts register) {
        this.register = register;
    }

    public HeadCount inService(Actor actor) {
        return register.inService(actor.union());
    }
}
