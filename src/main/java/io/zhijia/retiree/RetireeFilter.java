package io.zhijia.retiree;

import io.zhijia.work.Spelling;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which retirees are asked for.
 *
 * @param q a piece of the name or of the staff number
 * @param unchecked only those whom this year's check has not come to
 * @param day the register of that day; null for today's
 */
record RetireeFilter(
        @Nullable @Size(max = 30) String q,
        @Nullable UUID group,
        @Nullable Living living,
        @Nullable Boolean unchecked,
        @Nullable LocalDate day) {

    static final RetireeFilter NONE = new RetireeFilter(null, null, null, null, null);

    boolean takes(RetireeLine line) {
        var text = Spelling.plain(text().strip());
        return (text.isEmpty()
                        || Spelling.plain(line.name()).contains(text)
                        || Spelling.plain(line.number()).contains(text))
                && (group == null || group.equals(line.retired().person().group()))
                && (living == null || living == line.living())
                && (!isUnchecked() || line.isUnchecked());
    }

    String text() {
        return Objects.requireNonNullElse(q, "");
    }

    boolean isUnchecked() {
        return Boolean.TRUE.equals(unchecked);
    }

    static String shown(@Nullable Object chosen) {
        return Objects.toString(chosen, "");
    }

    boolean isNarrowed() {
        return !text().isBlank()
                || isUnchecked()
                || Stream.of(group, living, day).anyMatch(Objects::nonNull);
    }
}
