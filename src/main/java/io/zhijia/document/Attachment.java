package io.zhijia.document;

import io.zhijia.extraction.FileKind;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody added, as it is kept.
 *
 * @param name what it was called where it came from; a fact, never a path
 * @param size in bytes, as kept
 * @param sha256 of the bytes kept, in hexadecimal
 * @param takenAt when a photo was taken, as its camera noted it
 */
public record Attachment(
        UnionId union,
        AttachmentId id,
        String name,
        FileKind kind,
        long size,
        String sha256,
        @Nullable LocalDateTime takenAt,
        MemberId addedBy,
        Instant addedAt) {

    private static final int LONGEST_NAME = 150;

    public boolean isPicture() {
        return kind.isPicture();
    }

    /** Whether browsers show it in the page, also inside the apps where downloads fail; all else is saved. */
    boolean isShown() {
        return isPicture() || kind == FileKind.PDF;
    }

    public String path() {
        return "/files/" + id;
    }

    /** For people: {@code 640 KB}, {@code 3.2 MB}. */
    public String readableSize() {
        return size < 1_000_000 ? Math.max(1, size / 1000) + " KB" : Math.round(size / 100_000.0) / 10.0 + " MB";
    }

    /** The name without folders or control characters, cut where it is endless. */
    static String nameOf(@Nullable String given) {
        var name = String.valueOf(given == null ? "" : given)
                .replaceFirst("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", "")
                .strip();
        if (name.isEmpty() || name.matches("\\.+")) {
            return "未命名";
        }
        return name.length() <= LONGEST_NAME ? name : shortened(name);
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var end = dot > name.length() - 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST_NAME - end.length() - 1) + "…" + end;
    }
}
