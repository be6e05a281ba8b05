package io.zhijia.orgtree;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unions below ours as other modules ask for them; a branch, a campus or a project is none of its own. */
@Service
@Transactional(readOnly = true)
public class UnionsBelow {

    private final TreeService service;
    private final UnionDirectory union;
    private final Clock clock;

    UnionsBelow(TreeService service, UnionDirectory union, Clock clock) {
        this.service = service;
        this.union = union;
        this.clock = clock;
    }

    /** Whether ours is one that helps to found unions: by the kind of its unit, or because some stand below it. */
    public boolean areOurs(Actor actor) {
        return union.profile(actor).kind().hasUnitsBelow() || !choices(actor).isEmpty();
    }

    /** Those open today, to choose from. */
    public List<Choice> choices(Actor actor) {
        var tree = service.tree(actor, LocalDate.now(clock));
        return tree.below().stream()
                .filter(branch -> branch.node().kind().needsApproval())
                .map(branch -> new Choice(branch.node().id().toString(), branch.name()))
                .toList();
    }

    /** Its name today, or its last; empty if there is none such. */
    public String name(Actor actor, NodeId id) {
        return service.names(actor).stream()
                .filter(named -> named.node().equals(id))
                .reduce((earlier, later) -> later)
                .map(Named::name)
                .orElse("");
    }

    /** Enters a grass-roots union that was founded on that day, with the number of our reply. */
    @Transactional
    public NodeId found(Actor actor, String name, LocalDate day, String approval) {
        return service.open(actor, Node.opened(actor.union(), NodeKind.GRASS_ROOTS, false, day, approval), name, null);
    }
}
