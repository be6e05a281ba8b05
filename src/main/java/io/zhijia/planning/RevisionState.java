package io.zhijia.planning;

import java.time.LocalDate;

/** Where a revision stands, with the facts that are true only there. */
sealed interface RevisionState {

    /** Changes are being gathered (修订中). */
    record Open() implements RevisionState {}

    /** Adopted by that meeting (已定稿); its changes hold from that day. */
    record Settled(String meeting, LocalDate on) implements RevisionState {}

    /** Given up (已撤回): nothing of it was ever done. */
    record Withdrawn(LocalDate on) implements RevisionState {}

    /** Message key of its name. */
    default String word() {
        return "planning.revision.state." + getClass().getSimpleName();
    }
}
