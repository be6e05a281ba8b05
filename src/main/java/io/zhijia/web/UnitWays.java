package io.zhijia.web;

import io.zhijia.tenancy.WithinUnion;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a unit says things, and what it leaves out; the module that keeps this offers it. A message asks for the unit's
 * word by its name in double brackets, {@code [[CONGRESS]]}.
 */
public interface UnitWays {

    /** Request attribute: whose page it is, a {@link WithinUnion}. */
    String WHOSE = "io.zhijia.whose";

    /** Those of that union; nothing said of one that is not founded yet. */
    Ways of(WithinUnion whose, Locale language);

    /**
     * The ways of one unit.
     *
     * @param words its word for each term, in one language
     * @param leftOut constants of enumerations it does not offer for new work, as {@code WorkArea.GROWTH}
     */
    record Ways(Map<String, String> words, Set<String> leftOut) {

        static final Ways UNSAID = new Ways(Map.of(), Set.of());

        boolean leavesOut(Enum<?> one) {
            return leftOut.contains(named(one));
        }

        /** How a constant is named among those left out. */
        public static String named(Enum<?> one) {
            return one.getDeclaringClass().getSimpleName() + "." + one.name();
        }
    }
}
