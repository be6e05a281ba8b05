package io.zhijia.operation;

import io.zhijia.web.Notice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one backup, or of one test of it.
 *
 * @param file its name; empty if there is none
 * @param size in bytes
 * @param read whether all of it was read again and equals its list
 * @param copied where the copy went; empty if nowhere
 * @param problem message key of what went wrong; null if nothing did
 * @param facts what is filled in there
 */
record BackupRun(
        Instant at,
        Kind kind,
        String file,
        long size,
        int tables,
        long rows,
        int files,
        boolean read,
        String copied,
        @Nullable String problem,
        List<String> facts) {

    enum Kind {
        MADE,
        TESTED
    }

    static BackupRun good(Instant at, Kind kind, String file, long size, Manifest manifest) {
        return new BackupRun(
                at,
                kind,
                file,
                size,
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size(),
                true,
                "",
                null,
                List.of());
    }

    static BackupRun failed(Instant at, Kind kind, String file, Problem problem) {
        return new BackupRun(at, kind, file, 0, 0, 0, 0, false, "", problem.key(), problem.facts());
    }

    BackupRun copiedTo(String place) {
        return new BackupRun(at, kind, file, size, tables, rows, files, read, place, problem, facts);
    }

    BackupRun but(Problem other) {
        return new BackupRun(at, kind, file, size, tables, rows, files, read, copied, other.key(), other.facts());
    }

    /** Made, and whole when it was read again; a copy may still be missing. */
    boolean wasGood() {
        return kind == Kind.MADE && read;
    }

    boolean wasFlawless() {
        return read && problem == null;
    }

    /** What went wrong, to be said in the language of whoever asks. */
    Notice said() {
        return new Notice(problem == null ? "operation.backup.fine" : problem, List.copyOf(facts));
    }

    /** Message key of what was done. */
    String kindWord() {
        return "operation.backup.kind." + kind;
    }

    /** Such as {@code 12.3 MB}. */
    String sizeSaid() {
        return size < 1 << 20 ? (size + 1023) / 1024 + " kB" : Math.round(size * 10.0 / (1 << 20)) / 10.0 + " MB";
    }
}
