package io.zhijia.congress;

import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Units;

/**
 * How many delegates there should be at least.
 *
 * @param source where that is written
 */
record Quota(int least, Certainty certainty, String source) {

    private static final int USUAL_LEAST = 30;

    /** By kind, region and the number of those represented; never more than there are. */
    static Quota of(Term term, Units units) {
        var staff = term.staff();
        if (!term.kind().hasDelegates()) {
            return new Quota(staff, READ, "congress.source.all");
        }
        var quota = term.kind().isOfStaff() ? ofStaff(term, units, staff) : ofMembers(staff);
        return new Quota(Math.min(staff, quota.least), quota.certainty, quota.source);
    }

    private static Quota ofStaff(Term term, Units units, int staff) {
        return switch (term.region()) {
            case SHANGHAI -> new Quota(inShanghai(staff), READ, "congress.source.shanghai21");
            case ZHEJIANG ->
                units == Units.OTHERS
                        ? new Quota(inZhejiang(staff), READ, "congress.source.zhejiang10")
                        : inTheCountry(units, staff);
            case NATIONAL -> inTheCountry(units, staff);
        };
    }

    private static Quota inTheCountry(Units units, int staff) {
        return units == Units.SCHOOLS
                ? new Quota(ofSchools(staff), SECOND_HAND, "congress.source.local")
                : new Quota(Math.max(USUAL_LEAST, upward(staff * 5, 100)), UNCONFIRMED, "congress.source.enterprise");
    }

    private static int ofSchools(int staff) {
        if (staff <= 100) {
            return USUAL_LEAST;
        }
        return staff < 200 ? upward(staff * 30, 100) : upward(staff * 20, 100);
    }

    private static int inShanghai(int staff) {
        if (staff < 100) {
            return USUAL_LEAST;
        }
        return staff < 3000 ? 30 + 5 * ((staff - 100) / 100) : 175;
    }

    private static int inZhejiang(int staff) {
        if (staff < 100) {
            return USUAL_LEAST;
        }
        if (staff < 1000) {
            return 40 + 7 * ((staff - 100) / 100);
        }
        return staff < 5000 ? 100 + 20 * ((staff - 1000) / 1000) : 200;
    }

    private static Quota ofMembers(int members) {
        var least = members <= 200 ? 30 : members <= 1000 ? 40 : members <= 5000 ? 60 : moreMembers(members);
        return new Quota(least, UNCONFIRMED, "congress.source.members");
    }

    private static int moreMembers(int members) {
        return members <= 10_000 ? 90 : members <= 50_000 ? 130 : 180;
    }

    private static int upward(int number, int by) {
        return (number + by - 1) / by;
    }
}
