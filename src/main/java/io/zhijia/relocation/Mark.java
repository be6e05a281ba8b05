package io.zhijia.relocation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.zhijia.database.Table;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What a package says of itself.
 *
 * @param complete with everything a new place needs; else it is for reading only
 * @param schemas module and version of its tables
 */
record Mark(
        int format,
        boolean complete,
        String program,
        Instant made,
        UUID union,
        String name,
        SortedMap<String, String> schemas,
        List<Rows> tables,
        int files) {

    static final int FORMAT = 1;

    private static final Comparator<String> VERSIONS = comparing(String::length).thenComparing(naturalOrder());

    /**
     * The rows of a table.
     *
     * @param digest of the rows in whatever order
     */
    record Rows(Table table, long rows, String digest) {
        String lines() {
            return "tables/" + table + ".jsonl";
        }

        String readable() {
            return "readable/" + table + ".csv";
        }
    }

    /** Refuses what was made with other tables than those here. */
    void mustFit(SortedMap<String, String> here, String programHere) {
        refuseIf(
                format > FORMAT
                        || schemas.entrySet().stream()
                                .anyMatch(module ->
                                        VERSIONS.compare(module.getValue(), here.getOrDefault(module.getKey(), ""))
                                                > 0),
                RelocationRefusal.PACKAGE_NEWER,
                program,
                programHere);
        refuseIf(!schemas.equals(here), RelocationRefusal.PACKAGE_OLDER, program, programHere);
    }

    UnionId unionId() {
        return new UnionId(union);
    }

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
