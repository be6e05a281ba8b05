package io.zhijia.orgtree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree as of a day: those open then, under the names and in the places of that day. */
record Tree(List<Node> nodes, Map<NodeId, Named> named) {

    /** A body and how deep below ours it stands; one directly below it stands at 1. */
    record Branch(Node node, String name, int depth) {}

    static Tree of(List<Node> nodes, List<Named> names, LocalDate day) {
        var open = nodes.stream().filter(node -> node.isOpenOn(day)).toList();
        var then = names.stream()
                .filter(one -> !one.since().isAfter(day))
                .collect(Collectors.toMap(Named::node, Function.identity(), (earlier, later) -> later));
        return new Tree(open, then);
    }

    /** The farthest first. */
    List<Branch> above() {
        return nodes.stream()
                .filter(Node::above)
                .sorted(Comparator.comparing(Node::kind))
                .map(node -> new Branch(node, name(node.id()), 0))
                .toList();
    }

    /** Each followed by what is below it. */
    List<Branch> below() {
        var found = new ArrayList<Branch>();
        add(null, 1, found, new HashSet<>());
        return List.copyOf(found);
    }

    private void add(@Nullable NodeId parent, int depth, List<Branch> found, Set<NodeId> seen) {
        nodes.stream()
                .filter(node ->
                        !node.above() && Objects.equals(parent(node.id()).orElse(null), parent))
                .sorted(Comparator.comparing((Node node) -> node.kind()).thenComparing(node -> name(node.id())))
                .filter(node -> seen.add(node.id()))
                .forEach(node -> {
                    found.add(new Branch(node, name(node.id()), depth));
                    add(node.id(), depth + 1, found, seen);
                });
    }

    String name(NodeId id) {
        var known = named.get(id);
        return known == null ? "" : known.name();
    }

    /** Empty directly below ours; also where the one it belonged to is closed. */
    Optional<NodeId> parent(NodeId id) {
        return Optional.ofNullable(named.get(id))
                .map(Named::parent)
                .filter(parent -> nodes.stream().anyMatch(node -> node.id().equals(parent)));
    }

    boolean hasBelow(NodeId id) {
        return nodes.stream()
                .anyMatch(node -> parent(node.id()).filter(id::equals).isPresent());
    }

    /** Whether the first is the second, or somewhere below it. */
    boolean isWithin(NodeId first, NodeId second) {
        var step = Optional.of(first);
        for (int steps = 0; step.isPresent() && steps <= nodes.size(); steps++) {
            if (step.get().equals(second)) {
                return true;
            }
            step = parent(step.get());
        }
        return false;
    }
}
