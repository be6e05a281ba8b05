package io.zhijia.proposal;

import java.util.Set;

/**
 * One arrow of the state machine.
 *
 * @param to the same as from where the proposal stays
 * @param by as what it may be taken
 * @param paths for which it is open
 * @param needs all of them
 */
record Transition(Stage from, Step step, Stage to, Set<Role> by, Set<Path> paths, Set<Need> needs) {

    boolean isFor(Stage stage, Step taken, Path path) {
        return from == stage && step == taken && paths.contains(path);
    }
}
