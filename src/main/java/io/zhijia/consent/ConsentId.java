package io.zhijia.consent;

import java.util.UUID;

/** One consent of one person. */
record ConsentId(UUID value) {

    static ConsentId next() {
        return new ConsentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
