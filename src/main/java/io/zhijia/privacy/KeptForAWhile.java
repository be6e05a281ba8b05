package io.zhijia.privacy;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;

/** Something a module keeps only as long as it is of use; offered as a bean, cleared out by {@code keeping}. */
public interface KeptForAWhile {

    /** Under which its keeping time is kept; never changes. */
    String name();

    /** How many months, unless the union says otherwise. */
    int months();

    /** No union may keep it shorter, for a law says so; 1 where none does. */
    int atLeast();

    /** How many would go: those that ended before that day. */
    int count(Actor actor, LocalDate before);

    /** Some of them in words, the oldest first. */
    List<String> some(Actor actor, LocalDate before, int most);

    /** Returns how many went. */
    int remove(Actor actor, LocalDate before);

    /** Message key of what it is. */
    default String word() {
        return "keeping.kind." + name();
    }

    /** Message key of what for, and which law asks for how long. */
    default String law() {
        return "keeping.law." + name();
    }
}
