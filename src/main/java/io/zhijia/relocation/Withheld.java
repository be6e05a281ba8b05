package io.zhijia.relocation;

import io.zhijia.database.Table;
import java.util.Set;

/** What a package for reading does not hold: whatever signs somebody in, or opens something. */
final class Withheld {

    private static final Set<String> MODULES = Set.of("account", "apitoken", "secondfactor");

    static boolean holds(Table table) {
        return MODULES.contains(table.schema()) || isAskedBeforeSigningIn(table) || isKeys(table);
    }

    /** Login names, and addresses that open something to whoever has them. */
    private static boolean isAskedBeforeSigningIn(Table table) {
        return table.columns().contains("home_union");
    }

    /** The keys of the union, which open nothing elsewhere until they are wrapped there. */
    static boolean isKeys(Table table) {
        return table.toString().equals("privacy.data_key");
    }

    static boolean isLogins(Table table) {
        return table.toString().equals("account.login");
    }

    private Withheld() {}
}
