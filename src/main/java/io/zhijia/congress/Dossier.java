package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.FILED_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_FILED_YET;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the file of a sitting: filed once, it stays; what changes afterwards is the next version.
 *
 * @param reason why there is another version; empty for the first
 * @param filedOn null as long as it is being put together
 */
record Dossier(
        int version,
        String reason,
        @Nullable LocalDate filedOn,
        @Nullable MemberId filedBy) {

    static final Dossier FIRST = new Dossier(1, "", null, null);

    boolean isFiled() {
        return filedOn != null;
    }

    Dossier filed(LocalDate on, MemberId by) {
        refuseIfFiled();
        return new Dossier(version, reason, on, by);
    }

    Dossier next(String why) {
        refuseIf(!isFiled(), NOT_FILED_YET);
        return new Dossier(version + 1, why, null, null);
    }

    void refuseIfFiled() {
        refuseIf(isFiled(), FILED_ALREADY, version, String.valueOf(filedOn));
    }
}
