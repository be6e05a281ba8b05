package io.zhijia.union;

import io.zhijia.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about the groups of a union. */
@Service
@Transactional(readOnly = true)
public class UnionGroups {

    private final Unions unions;

    UnionGroups(Unions unions) {
        this.unions = unions;
    }

    /** In the order of their names, as a Chinese reader sorts them. */
    public List<UnionGroup> all(Actor actor) {
        return unions.groups(actor.union());
    }
}
