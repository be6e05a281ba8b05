package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of one union in the directory from which names are shown and people are chosen.
 *
 * @param number staff number, empty if there is none; tells two people of one name apart
 * @param goneOn from that day on nobody chooses this person for anything new
 */
public record Person(
        UnionId union,
        MemberId id,
        String name,
        String number,
        @Nullable LocalDate goneOn) {

    public static Person here(UnionId union, MemberId id, String name, String number) {
        return new Person(union, id, name, number, null);
    }

    Person goneOn(LocalDate day) {
        return new Person(union, id, name, number, day);
    }

    public boolean isHere(LocalDate day) {
        return goneOn == null || goneOn.isAfter(day);
    }
}
