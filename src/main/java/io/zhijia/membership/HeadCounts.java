package io.zhijia.membership;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.WithinUnion;
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

    /** The same for a union above, which has been found to be the one this union reports to. */
    public HeadCount inService(WithinUnion below) {
        return register.inService(below.union());
    }

    public HeadCount inService(Actor actor) {
        return register.inService(actor.union());
    }
}
