package io.zhijia.union;

import io.zhijia.identity.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about the groups of a union. */
@Service
@Transactional(readOnly = true)
public class GroupNames {

    private final Unions unions;

    GroupNames(Unions unions) {
        this.unions = unions;
    }

    /** Every group, in the order of their names. */
    public Map<UUID, String> all(Actor actor) {
        var names = new LinkedHashMap<UUID, String>();
        unions.groups(actor.union()).forEach(group -> names.put(group.id().value(), group.name()));
        return names;
    }

    /** What the union itself is called. */
    public String union(Actor actor) {
        return unions.profile(actor.union()).name();
    }
}
