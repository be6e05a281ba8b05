package io.zhijia.reserved;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.reserved.ReservedRefusal.DAY_AHEAD;

import io.zhijia.congress.SittingId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A major decision of the administration.
 *
 * @param matter key of what it is about
 * @param by who decided, in words; empty if nobody said
 * @param place what the congress did about it; null while it did nothing
 */
record Decision(
        UnionId union,
        UUID id,
        String matter,
        String title,
        LocalDate on,
        String by,
        @Nullable Place place,
        MemberId recordedBy,
        int version) {

    /** The item of a sitting. */
    record Place(SittingId sitting, int item) {

        private static final Pattern WRITTEN =
                Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\.(\\d{1,2})");

        /**
         * As a form sends it: the sitting's id, a dot, the number of the item.
         *
         * @throws NoSuchElementException if it is written otherwise
         */
        static Place of(String text) {
            var read = WRITTEN.matcher(text);
            if (!read.matches()) {
                throw new NoSuchElementException("No place on an agenda: " + text);
            }
            return new Place(SittingId.of(read.group(1)), Integer.parseInt(read.group(2)));
        }

        @Override
        public String toString() {
            return sitting + "." + item;
        }
    }

    /** The same was recorded before. */
    boolean repeats(Decision other) {
        return matter.equals(other.matter) && title.equals(other.title) && on.equals(other.on) && by.equals(other.by);
    }

    static Decision taken(
            UnionId union,
            String matter,
            String title,
            LocalDate on,
            String by,
            @Nullable Place place,
            MemberId recordedBy,
            LocalDate today) {
        refuseIf(on.isAfter(today), DAY_AHEAD, on);
        return new Decision(union, UUID.randomUUID(), matter, title, on, by, place, recordedBy, 0);
    }

    Decision at(@Nullable Place where) {
        return new Decision(union, id, matter, title, on, by, where, recordedBy, version);
    }
}
