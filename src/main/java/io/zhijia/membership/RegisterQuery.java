package io.zhijia.membership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the register is asked for.
 *
 * @param text name, pinyin initials or staff number, or a piece of one; empty for everybody
 * @param groups null for any
 * @param asOf the register of that day; null for today's
 */
record RegisterQuery(
        String text,
        @Nullable Set<UUID> groups,
        @Nullable UUID department,
        Standing standing,
        @Nullable Sex sex,
        @Nullable LocalDate asOf,
        Order order) {

    RegisterQuery inGroups(Set<UUID> only) {
        return new RegisterQuery(text, only, department, standing, sex, asOf, order);
    }

    /** Who is shown. */
    enum Standing {
        MEMBERS,
        IN_SERVICE,
        RETIRED,
        RESERVED,
        ENDED;

        String word() {
            return "membership.standing." + name();
        }
    }

    /** In which order; nothing else is ever sorted by. */
    enum Order {
        NAME("m.name collate \"zh-x-icu\", m.number"),
        NUMBER("m.number"),
        JOINED("m.joined_on desc, m.number");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        String word() {
            return "membership.order." + name();
        }
    }
}
