package io.zhijia.orgtree;

import static io.zhijia.orgtree.TreePermission.KEEP_TREE;
import static io.zhijia.orgtree.TreeRefusal.BEFORE_THE_LAST;
import static io.zhijia.orgtree.TreeRefusal.BELOW_ITSELF;
import static io.zhijia.orgtree.TreeRefusal.MORE_WOMEN_THAN_MEMBERS;
import static io.zhijia.orgtree.TreeRefusal.NOT_UNDER_THOSE_ABOVE;
import static io.zhijia.orgtree.TreeRefusal.NO_SUCH_UNION;
import static io.zhijia.orgtree.TreeRefusal.OPENED_LATER;
import static io.zhijia.orgtree.TreeRefusal.OTHERS_BELOW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies are opened, renamed, moved, closed, linked and counted. */
@Service
@Transactional
class TreeService {

    private final Nodes nodes;
    private final UnionDirectory union;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    TreeService(Nodes nodes, UnionDirectory union, ApplicationEventPublisher log, Clock clock) {
        this.nodes = nodes;
        this.union = union;
        this.log = log;
        this.clock = clock;
    }

    NodeId open(Actor actor, Node node, String name, @Nullable NodeId parent) {
        actor.must(KEEP_TREE);
        refuseIf(node.opened().isAfter(today()), OPENED_LATER, node.opened());
        mustBeBelow(actor, parent);
        refuseIf(node.above() && parent != null, NOT_UNDER_THOSE_ABOVE);
        nodes.save(node);
        nodes.name(actor.union(), new Named(node.id(), node.opened(), name, parent));
        said(actor, "orgtree.step.opened", name + " " + node.opened());
        return node.id();
    }

    /** From that day on it has this name and belongs there. */
    void rename(Actor actor, NodeId id, String name, @Nullable NodeId parent, LocalDate since) {
        actor.must(KEEP_TREE);
        var node = node(actor, id).mustBeOpen();
        refuseIf(since.isAfter(today()), OPENED_LATER, since);
        mustBeBelow(actor, parent);
        refuseIf(node.above() && parent != null, NOT_UNDER_THOSE_ABOVE);
        refuseIf(parent != null && tree(actor).isWithin(parent, id), BELOW_ITSELF);
        var last = nodes.names(actor.union()).stream()
                .filter(one -> one.node().equals(id))
                .toList()
                .getLast();
        refuseIf(since.isBefore(last.since()), BEFORE_THE_LAST, last.since());
        nodes.name(actor.union(), new Named(id, since, name, parent));
        said(actor, "orgtree.step.renamed", last.name() + " → " + name + " " + since);
    }

    /** Only with the report upward, and not while others are below it (工会法第十三条). */
    void close(Actor actor, NodeId id, LocalDate lastDay, String report) {
        actor.must(KEEP_TREE);
        refuseIf(tree(actor).hasBelow(id), OTHERS_BELOW);
        refuseIf(lastDay.isAfter(today()), OPENED_LATER, lastDay);
        nodes.save(node(actor, id).closed(lastDay, report));
        said(actor, "orgtree.step.closed", tree(actor).name(id) + " " + report);
    }

    /** It is the union of this installation that has exactly this name; empty ends the link. */
    void link(Actor actor, NodeId id, String name) {
        actor.must(KEEP_TREE);
        var node = node(actor, id).mustBeOpen();
        var other = name.isEmpty() ? null : union.called(actor, name).orElse(null);
        refuseIf(!name.isEmpty() && (other == null || other.equals(actor.union())), NO_SUCH_UNION, name);
        nodes.save(node.linkedTo(other));
        said(actor, "orgtree.step.linked", name);
    }

    void report(Actor actor, Figures figures) {
        actor.must(KEEP_TREE);
        refuseIf(figures.women() > figures.members(), MORE_WOMEN_THAN_MEMBERS, figures.women(), figures.members());
        refuseIf(figures.day().isAfter(today()), OPENED_LATER, figures.day());
        nodes.report(
                actor.union(),
                new Figures(node(actor, figures.node()).id(), figures.day(), figures.members(), figures.women()));
    }

    @Transactional(readOnly = true)
    Tree tree(Actor actor, LocalDate day) {
        return Tree.of(nodes.all(actor.union()), nodes.names(actor.union()), day);
    }

    @Transactional(readOnly = true)
    List<Named> names(Actor actor) {
        return nodes.names(actor.union());
    }

    @Transactional(readOnly = true)
    List<Node> closed(Actor actor) {
        return nodes.all(actor.union()).stream()
                .filter(node -> node.closed() != null)
                .toList();
    }

    /** The last figures each body gave up to that day. */
    @Transactional(readOnly = true)
    List<Figures> figures(Actor actor, LocalDate day) {
        return nodes.figures(actor.union()).stream()
                .filter(one -> !one.day().isAfter(day))
                .toList();
    }

    private Tree tree(Actor actor) {
        return tree(actor, today());
    }

    private void mustBeBelow(Actor actor, @Nullable NodeId parent) {
        refuseIf(
                parent != null
                        && node(actor, Objects.requireNonNull(parent))
                                .mustBeOpen()
                                .above(),
                NOT_UNDER_THOSE_ABOVE);
    }

    private Node node(Actor actor, NodeId id) {
        return nodes.all(actor.union()).stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void said(Actor actor, String step, String detail) {
        log.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
