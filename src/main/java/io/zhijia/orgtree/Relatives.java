package io.zhijia.orgtree;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which unions of this installation are in one tree with ours: two are where each names the other, one as above, one as
 * below; and so on from there. Each is asked within itself, so that no step ever mixes two.
 */
@Component
public class Relatives {

    private static final int MOST = 500;

    private final NamedUnions named;

    Relatives(NamedUnions named) {
        this.named = named;
    }

    /** The nearest first; not our own. To be asked outside of any step. */
    public Set<UnionId> of(Actor actor) {
        var found = new LinkedHashSet<>(List.of(actor.union()));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() < MOST) {
            var at = open.removeFirst();
            named.of(() -> at).stream()
                    .filter(kin -> isConfirmed(at, kin) && found.add(kin.union()))
                    .forEach(kin -> open.add(kin.union()));
        }
        found.remove(actor.union());
        return found;
    }

    /** Those ours names as directly above it, and that name it as below. To be asked outside of any step. */
    public List<UnionId> above(Actor actor) {
        return next(actor, true);
    }

    /** Those directly below ours that name it as above them. To be asked outside of any step. */
    public List<UnionId> below(Actor actor) {
        return next(actor, false);
    }

    private List<UnionId> next(Actor actor, boolean above) {
        return named.of(actor).stream()
                .filter(kin -> kin.above() == above && isConfirmed(actor.union(), kin))
                .map(Kin::union)
                .toList();
    }

    private boolean isConfirmed(UnionId by, Kin kin) {
        return named.of(() -> kin.union()).contains(new Kin(by, !kin.above()));
    }
}
