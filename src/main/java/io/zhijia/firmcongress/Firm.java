package io.zhijia.firmcongress;

import static io.zhijia.firmcongress.FirmRefusal.BEFORE_IT_WAS_SET_UP;
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
 */
record Firm(
        UnionId union,
        FirmId id,
        Description about,
        @Nullable Congress congress,
        int version) {

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

    /** 职代会 */
    record Congress(CongressForm form, LocalDate since) {}

    static Firm listed(UnionId union, Description about, @Nullable Congress congress) {
        return new Firm(union, FirmId.next(), about, congress, 0);
    }

    Firm described(Description now) {
        return new Firm(union, id, now, congress, version);
    }

    /** Said again, the later word counts. */
    Firm setUp(Congress now, LocalDate today) {
        refuseIf(now.since().isAfter(today), IN_THE_FUTURE, now.since());
        return new Firm(union, id, about, now, version);
    }

    /** It fell apart, or was entered by mistake. */
    Firm withoutCongress(String reason) {
        refuseIf(congress == null, NO_CONGRESS_YET);
        refuseIf(reason.isEmpty(), REASON_MISSING);
        return new Firm(union, id, about, null, version);
    }

    /** Only a congress that is there can meet; staff can be told and asked without one. */
    void mustTake(Happening one, LocalDate today) {
        refuseIf(one.on().isAfter(today), IN_THE_FUTURE, one.on());
        if (one.kind() == Happening.Kind.SESSION) {
            if (congress == null) {
                throw new Refusal(NO_CONGRESS_YET);
            }
            refuseIf(one.on().isBefore(congress.since()), BEFORE_IT_WAS_SET_UP, congress.since());
        }
    }

    Stage stage() {
        if (congress != null) {
            return Stage.COVERED;
        }
        return about.unionSince() == null ? Stage.NO_UNION : Stage.NO_CONGRESS;
    }
}
