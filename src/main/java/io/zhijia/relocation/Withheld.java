package io.zhijia.relocation;

import io.zhijia.database.Table;
import java.util.Set;

/**
 * What a package for reading does not hold: whatever signs somebody in, or opens something; and what lies in the boxes of secret
 * ballots or was counted by hand of them, of which only what was announced is anybody's to read.
 */
final class Withheld {

    private static final Set<String> MODULES = Set.of("account", "apitoken", "secondfactor");

    private static final Set<String> OF_BALLOTS = Set.of(
            "ballot.box",
            "ballot.roll",
            "ballot.opened",
            "ballot.commitment",
            "ballot.paper_figures",
            "ballot.paper_count");

    static boolean holds(Table table) {
        return MODULES.contains(table.schema())
                || OF_BALLOTS.contains(table.toString())
                || isAskedBeforeSigningIn(table)
                || isKeys(table);
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
