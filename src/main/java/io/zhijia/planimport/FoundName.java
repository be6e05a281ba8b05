package io.zhijia.planimport;

import io.zhijia.identity.MemberId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands in some entries of an import.
 *
 * @param person the only one here who is called so; null if nobody is, or several are
 */
record FoundName(
        String name, List<ImportEntry> in, @Nullable MemberId person) {

    /** Whose it was taken to be, in the entries that are theirs. */
    Set<MemberId> owners() {
        return in.stream().map(ImportEntry::owner).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    boolean isOpen() {
        return in.stream().anyMatch(entry -> entry.names(name));
    }
}
