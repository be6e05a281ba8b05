package io.zhijia.membership;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionCounts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the union's page says of its members; of nobody in particular, so every member may know it. */
@Component
@Transactional(readOnly = true)
class CountsOfTheUnion implements UnionCounts {

    private final JdbcHeadCounts register;

    CountsOfTheUnion(JdbcHeadCounts register) {
        this.register = register;
    }

    @Override
    public List<Count> counts(Actor actor) {
        var inService = register.inService(actor.union());
        return List.of(
                new Count("membership.count.inService", inService.members()),
                new Count("membership.count.women", inService.women()),
                new Count("membership.count.retired", register.retired(actor.union())));
    }
}
