package io.zhijia.firmcongress;

import static io.zhijia.firmcongress.FirmRefusal.BEFORE_IT_WAS_SET_UP;
import static io.zhijia.firmcongress.FirmRefusal.FIRM_CLOSED;
import static io.zhijia.firmcongress.FirmRefusal.IN_THE_FUTURE;
import static io.zhijia.firmcongress.FirmRefusal.NO_CONGRESS_YET;
import static io.zhijia.firmcongress.FirmRefusal.REASON_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm and how its staff have a say.
 *
 * @param congress null as long as it has none
 * @param closedOn when it closed or went elsewhere; null while it is there
 */
record Firm(
        UnionId union,
        FirmId id,
        Description about,
        @Nullable Congress congress,
        @Nullable LocalDate closedOn,
        int version) {

    private static final int LEAST_DELEGATES = 30; // 企业民主管理规定第八条
    private static final int PART_OF_THE_STAFF = 20; // 5 %

    /**
     * The firm itself.
     *
     * @param unionSince since when it has a union; null if it has none
     */
    record Description(String name, int staff, @Nullable LocalDate unionSince) {

        void mustBePast(LocalDate today) {
            refuseIf(unionSince != null && unionSince.isAfter(today), IN_THE_FUTURE, String.valueOf(unionSince));
        }
    }

    /**
     * 职代会
     *
     * @param delegates how many there are; null where nobody said
     */
    record Congress(
            CongressForm form, LocalDate since, @Nullable Integer delegates) {

        Congress(CongressForm form, LocalDate since) {
            this(form, since, null);
        }
    }

    static Firm listed(UnionId union, Description about, @Nullable Congress congress) {
        return new Firm(union, FirmId.next(), about, congress, null, 0);
    }

    Firm described(Description now) {
        return new Firm(union, id, now, congress, closedOn, version);
    }

    /** Said again, the later word counts. */
    Firm setUp(Congress now, LocalDate today) {
        refuseIf(now.since().isAfter(today), IN_THE_FUTURE, now.since());
        return new Firm(union, id, about, now, closedOn, version);
    }

    /** It fell apart, or was entered by mistake. */
    Firm withoutCongress(String reason) {
        refuseIf(congress == null, NO_CONGRESS_YET);
        refuseIf(reason.isEmpty(), REASON_MISSING);
        return new Firm(union, id, about, null, closedOn, version);
    }

    /** As a sheet says it, which knows nothing of how many delegates there are and of firms that closed. */
    Firm listedAs(Description now, @Nullable Congress said) {
        var isSame = congress != null
                && said != null
                && congress.form() == said.form()
                && congress.since().equals(said.since());
        return new Firm(union, id, now, isSame ? congress : said, closedOn, version);
    }

    /** It is gone (注销、迁出): what happened there stays, and it counts no more from the next year on. */
    Firm closed(LocalDate on, LocalDate today) {
        refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
        return new Firm(union, id, about, congress, on, version);
    }

    Firm reopened() {
        return new Firm(union, id, about, congress, null, version);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    /** How many delegates its own congress has at least (R2.50): a twentieth of the staff and thirty, never more than there are. */
    int leastDelegates() {
        return Math.min(about.staff(), Math.max(LEAST_DELEGATES, Math.ceilDiv(about.staff(), PART_OF_THE_STAFF)));
    }

    /** Only a congress that is there can meet; staff can be told and asked without one. */
    void mustTake(Happening one, LocalDate today) {
        refuseIf(one.on().isAfter(today), IN_THE_FUTURE, one.on());
        refuseIf(closedOn != null && one.on().isAfter(closedOn), FIRM_CLOSED, String.valueOf(closedOn));
        if (one.kind() == Happening.Kind.SESSION) {
            if (congress == null) {
                throw new Refusal(NO_CONGRESS_YET);
            }
            refuseIf(one.on().isBefore(congress.since()), BEFORE_IT_WAS_SET_UP, congress.since());
        }
    }

    Stage stage() {
        if (closedOn != null) {
            return Stage.CLOSED;
        }
        if (congress != null) {
            return Stage.COVERED;
        }
        return about.unionSince() == null ? Stage.NO_UNION : Stage.NO_CONGRESS;
    }
}
