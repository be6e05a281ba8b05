package io.zhijia.framework;

import static io.zhijia.framework.FrameworkPermission.KEEP_FRAMEWORKS;
import static io.zhijia.framework.FrameworkRefusal.NAME_TAKEN;
import static io.zhijia.framework.FrameworkRefusal.NOTHING_TICKED;
import static io.zhijia.framework.FrameworkRefusal.STRAND_GONE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who plan do with frameworks: keep them, and tag goals, items and records. */
@Service
@Transactional
class FrameworkService {

    private final Frameworks frameworks;
    private final Clock clock;

    FrameworkService(Frameworks frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    static boolean mayKeep(Actor actor) {
        return actor.may(KEEP_FRAMEWORKS);
    }

    static void mustKeep(Actor actor) {
        actor.must(KEEP_FRAMEWORKS);
    }

    /** A new framework, or other words for one that is there; other strands make a new version. */
    void keep(Actor actor, FrameworkId id, String name, boolean unexpanded, List<String> strands) {
        mustKeep(actor);
        var all = frameworks.all(actor.union());
        refuseIf(
                all.stream()
                        .anyMatch(other ->
                                other.name().equals(name) && !other.id().equals(id)),
                NAME_TAKEN,
                name);
        var known = all.stream().filter(one -> one.id().equals(id)).findFirst();
        var kept = known.map(one -> one.called(name, unexpanded).having(strands))
                .orElseGet(() -> Framework.of(actor.union(), id, name, unexpanded, strands));
        frameworks.save(kept);
        if (known.isEmpty() || known.get().version() < kept.version()) {
            frameworks.note(actor.union(), id, new Change(kept.version(), LocalDate.now(clock), actor.member()));
        }
    }

    void remove(Actor actor, FrameworkId id) {
        mustKeep(actor);
        frameworks.remove(actor.union(), frameworks.get(actor.union(), id).id());
    }

    /** Puts a strand on all of these; what is given up already cannot be put on anything new. */
    void tag(Actor actor, FrameworkId id, UUID strand, List<Tag> tags) {
        mustKeep(actor);
        refuseIf(tags.isEmpty(), NOTHING_TICKED);
        var framework = frameworks.get(actor.union(), id);
        refuseIf(framework.current().stream().noneMatch(one -> one.id().equals(strand)), STRAND_GONE, framework.name());
        frameworks.tag(actor.union(), tags);
    }

    void untag(Actor actor, FrameworkId id, UUID strand, UUID thing) {
        mustKeep(actor);
        var framework = frameworks.get(actor.union(), id);
        framework.strands().stream()
                .filter(one -> one.id().equals(strand))
                .forEach(one -> frameworks.untag(actor.union(), one.id(), thing));
    }
}
