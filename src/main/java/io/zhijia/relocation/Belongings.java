package io.zhijia.relocation;

import io.zhijia.tenancy.UnionId;
import java.util.Map;
import java.util.SortedMap;

/**
 * Whose things go into a package, and how.
 *
 * @param name of the union
 * @param by who takes it away
 * @param fields how sealed fields are to be seen by people
 * @param keys of the union, by their numbers; none in a package for reading
 */
record Belongings(
        UnionId union, String name, String by, boolean complete, SealedFields fields, SortedMap<Integer, byte[]> keys) {

    /** What stands before the files of the package, for whoever opens it without us. */
    Map<String, String> label(String description, String day) {
        return new java.util.TreeMap<>(Map.of(
                "Source-Organization", name,
                "Contact-Name", by,
                "External-Description", description,
                "External-Identifier", union.toString(),
                "Bagging-Date", day,
                "Bag-Software-Agent", "Zhijia"));
    }
}
