package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.REMARK_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.BookId;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the checker says of one book.
 *
 * @param met what is in order; where something is not, the remark says what
 * @param points of 100
 */
record Mark(BookId book, String name, Set<Criterion> met, int points, String remark) {

    static final int MOST_POINTS = 100;

    static Mark given(BookId book, String name, Set<Criterion> met, int points, String remark) {
        refuseIf(met.size() < Criterion.values().length && remark.isBlank(), REMARK_MISSING, name);
        return new Mark(book, name, Set.copyOf(met), points, remark.strip());
    }

    Set<Criterion> unmet() {
        var unmet = EnumSet.allOf(Criterion.class);
        unmet.removeAll(met);
        return unmet;
    }

    boolean isWanting() {
        return !unmet().isEmpty();
    }
}
