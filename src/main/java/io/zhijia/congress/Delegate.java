package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.LEAVES_BEFORE;
import static io.zhijia.congress.CongressRefusal.LEFT_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits in the assembly: with a vote as a delegate, without one as a guest.
 *
 * @param constituency where elected; null for guests, and where all meet
 * @param isFrontline 一线教师、医护、工人
 * @param isLeader 中层以上干部; may be both
 * @param since day of the election, or of the invitation
 * @param votes with how many elected; null where nobody wrote it down
 * @param turnout how many took part in that election; null where nobody wrote it down
 * @param until last day; null as long as they sit
 * @param leaving why they left; null as long as they sit
 * @param replaces whose seat this is; null unless elected in between
 */
record Delegate(
        UnionId union,
        TermId term,
        DelegateId id,
        MemberId member,
        Part part,
        @Nullable ConstituencyId constituency,
        boolean isFrontline,
        boolean isLeader,
        LocalDate since,
        @Nullable Integer votes,
        @Nullable Integer turnout,
        @Nullable LocalDate until,
        @Nullable Leaving leaving,
        @Nullable DelegateId replaces,
        int version) {

    /** With a vote or without. */
    enum Part {
        /** 正式代表 */
        DELEGATE,
        /** 列席代表 */
        OBSERVER,
        /** 特邀代表 */
        INVITED;

        boolean votes() {
            return this == DELEGATE;
        }

        /** Message key of its name. */
        String word() {
            return "congress.part." + name();
        }
    }

    /** Why somebody no longer sits. */
    enum Leaving {
        /** 调离、退休 */
        LEFT,
        /** 辞去 */
        RESIGNED,
        /** 被撤换 */
        RECALLED;

        /** Message key of its name. */
        String word() {
            return "congress.leaving." + name();
        }
    }

    Delegate left(LocalDate lastDay, Leaving why) {
        refuseIf(until != null, LEFT_ALREADY, String.valueOf(until));
        refuseIf(lastDay.isBefore(since), LEAVES_BEFORE, since);
        return with(isFrontline, isLeader, lastDay, why);
    }

    /** As if they had not left. */
    Delegate staying() {
        return with(isFrontline, isLeader, null, null);
    }

    Delegate described(boolean frontline, boolean leader) {
        return with(frontline, leader, until, leaving);
    }

    private Delegate with(boolean frontline, boolean leader, @Nullable LocalDate last, @Nullable Leaving why) {
        return new Delegate(
                union,
                term,
                id,
                member,
                part,
                constituency,
                frontline,
                leader,
                since,
                votes,
                turnout,
                last,
                why,
                replaces,
                version);
    }

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean votesOn(LocalDate day) {
        return part.votes() && sitsOn(day);
    }
}
