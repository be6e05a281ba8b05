package io.zhijia.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param word message key of what is asked for, such as {@code task.waiting}
 * @param path where the person does it
 * @param due last day; null if there is none
 */
public record WaitingLine(
        String title, String word, String path, @Nullable LocalDate due) {

    boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
