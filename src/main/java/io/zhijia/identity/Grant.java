package io.zhijia.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may take a step.
 *
 * @param inUnion offices that may, held in the union itself
 * @param inGroup offices that may for the group in which they are held
 * @param parts who else may, by their part in the one matter
 */
public record Grant(Set<Office> inUnion, Set<Office> inGroup, Set<Part> parts) {

    /** What somebody has to do with one matter. */
    public enum Part {
        /** 本人 */
        ONESELF,
        /** 负责人 */
        IN_CHARGE,
        /** 参与的人 */
        INVOLVED;

        /** Message key of its name. */
        public String word() {
            return "identity.part." + name();
        }
    }

    public static Grant to(Office first, Office... others) {
        return new Grant(EnumSet.of(first, others), EnumSet.noneOf(Office.class), EnumSet.noneOf(Part.class));
    }

    /** Whoever holds any office of the union itself; leading a group is not one. */
    public static Grant toOfficers() {
        return new Grant(Office.OF_THE_UNION, EnumSet.noneOf(Office.class), EnumSet.noneOf(Part.class));
    }

    /** Also to people who only look: for figures, never for persons. */
    public Grant andViewers() {
        var all = EnumSet.copyOf(inUnion);
        all.addAll(Office.OF_VIEWERS);
        return new Grant(all, inGroup, parts);
    }

    public Grant andLeadersForTheirGroup() {
        return new Grant(inUnion, EnumSet.of(Office.GROUP_LEADER), parts);
    }

    public Grant and(Part first, Part... others) {
        return new Grant(inUnion, inGroup, EnumSet.of(first, others));
    }

    public boolean isToAnyOfficer() {
        return inUnion.containsAll(Office.OF_THE_UNION);
    }
}
