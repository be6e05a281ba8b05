package io.zhijia.document;

import java.util.UUID;

/** A file somebody added; other modules may hold one. */
public record AttachmentId(UUID value) {

    static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
