package io.zhijia.fileset;

import java.time.LocalDate;

/** Whether a set is there to be copied, or to be filled. */
sealed interface FileSetState {

    /** 样板: says what to expect in any year. */
    record Template() implements FileSetState {}

    /** 已打开: for the records of these days. */
    record Opened(LocalDate from, LocalDate to) implements FileSetState {

        boolean touches(Opened other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }
}
