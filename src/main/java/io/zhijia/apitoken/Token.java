package io.zhijia.apitoken;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one program may read as one person.
 *
 * @param name what the person calls the program
 * @param until last day
 * @param lastUsed to the minute; null if never
 */
record Token(
        UnionId union,
        TokenId id,
        MemberId member,
        String name,
        Set<Export> exports,
        LocalDate made,
        LocalDate until,
        @Nullable Instant lastUsed) {

    boolean isGood(LocalDate today) {
        return !today.isAfter(until);
    }
}
