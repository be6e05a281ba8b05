package io.zhijia.operation;

import io.zhijia.database.Counter;
import io.zhijia.database.Table;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What a backup holds, so that it can be verified without us: the list of all its parts with their digests.
 *
 * @param schemas module and version of its tables
 */
record Manifest(
        int format,
        String program,
        Instant made,
        SortedMap<String, String> schemas,
        List<Rows> tables,
        List<Counter> counters,
        List<Kept> files) {

    static final int FORMAT = 1;

    /**
     * The rows of a table.
     *
     * @param digest of the rows in whatever order, see {@link RowsDigest}
     */
    record Rows(Table table, long rows, String digest) {
        String entry() {
            return "tables/" + table;
        }
    }

    /**
     * A file.
     *
     * @param permissions such as {@code rw-------}: a key must not become readable by coming back
     */
    record Kept(String path, long size, String sha256, String permissions) {
        String entry() {
            return "files/" + path;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
