package io.zhijia.task;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * A task as other modules see it.
 *
 * @param word message key of where it stands
 * @param path where it is worked on
 */
public record TaskGlance(
        TaskId id, String title, MemberId owner, LocalDate due, String word, boolean open, String path) {}
