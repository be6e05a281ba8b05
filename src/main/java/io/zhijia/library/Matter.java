package io.zhijia.library;

import static io.zhijia.library.LibraryRefusal.NOTHING_OFFERED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.AttachmentId;
import io.zhijia.work.WorkArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is offered: a text, a file, or both.
 *
 * @param signature under which name it is shown; empty where its author does not wish to be named
 */
record Matter(
        ItemKind kind,
        WorkArea topic,
        String title,
        String text,
        @Nullable AttachmentId file,
        String signature) {

    private static final int LONGEST_STEP = 200;
    private static final int MOST_STEPS = 60;

    Matter {
        refuseIf(text.isBlank() && file == null, NOTHING_OFFERED);
    }

    /** Its lines as steps of a task. */
    List<String> steps() {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_STEP)))
                .limit(MOST_STEPS)
                .toList();
    }

    boolean hasSteps() {
        return kind.hasSteps() && !text.isBlank();
    }
}
