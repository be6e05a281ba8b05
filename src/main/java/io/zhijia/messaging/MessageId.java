package io.zhijia.messaging;

import java.util.UUID;

record MessageId(UUID value) {

    static MessageId next() {
        return new MessageId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
