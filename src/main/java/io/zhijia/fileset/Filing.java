package io.zhijia.fileset;

import io.zhijia.document.AttachmentId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was put into a part by hand, or came back from a task.
 *
 * @param file null for a note, such as where the paper lies
 * @param text what it is
 * @param place a path where it came from; null if nowhere in the program
 */
record Filing(
        UUID id,
        PartId part,
        @Nullable AttachmentId file,
        String text,
        @Nullable String place,
        String by,
        LocalDate on) {}
