package io.zhijia.consent;

import static io.zhijia.consent.ConsentRefusal.TEXT_UNCHANGED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * In which words a consent is asked for.
 *
 * @param version from 1; the first comes with the program
 * @param asksAnew whether what was agreed to in earlier words no longer counts
 */
record PurposeText(UnionId union, Purpose purpose, int version, String wording, LocalDate since, boolean asksAnew) {

    static final int SHIPPED = 1;

    /** In the words that came with the program, of which there is a translation. */
    boolean isShipped() {
        return version == SHIPPED;
    }

    PurposeText next(String other, LocalDate today, boolean anew) {
        refuseIf(other.strip().equals(wording), TEXT_UNCHANGED);
        return new PurposeText(union, purpose, version + 1, other.strip(), today, anew);
    }
}
