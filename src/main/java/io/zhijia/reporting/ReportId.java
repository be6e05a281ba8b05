package io.zhijia.reporting;

import java.util.UUID;

/** One report. */
record ReportId(UUID value) {

    static ReportId next() {
        return new ReportId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
