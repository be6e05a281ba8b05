package io.zhijia.congress;

import java.util.UUID;

/** One training of delegates. */
record TrainingId(UUID value) {

    static TrainingId next() {
        return new TrainingId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static TrainingId of(String text) {
        return new TrainingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
