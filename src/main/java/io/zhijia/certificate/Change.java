package io.zhijia.certificate;

import static io.zhijia.certificate.CertificateRefusal.CHANGE_LATER_THAN_TODAY;
import static io.zhijia.certificate.CertificateRefusal.REGISTERED_ALREADY;
import static io.zhijia.certificate.CertificateRefusal.REGISTERED_BEFORE_IT_HAPPENED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the certificate that is not so any more.
 *
 * @param now what it is now
 * @param happened since when
 * @param registered when the certificate was changed; null as long as it was not
 */
record Change(
        UnionId union,
        ChangeId id,
        Matter matter,
        String now,
        LocalDate happened,
        @Nullable LocalDate registered) {

    /** R1.18: applied for within so many days. */
    private static final int DAYS = 30;

    /** What may change. */
    enum Matter {
        /** 名称 */
        NAME,
        /** 住所 */
        ADDRESS,
        /** 法定代表人 */
        REPRESENTATIVE;

        /** Message key of its name. */
        String word() {
            return "certificate.matter." + name();
        }
    }

    static Change noticed(UnionId union, Matter matter, String now, LocalDate happened, LocalDate today) {
        refuseIf(happened.isAfter(today), CHANGE_LATER_THAN_TODAY, happened);
        return new Change(union, ChangeId.next(), matter, now, happened, null);
    }

    Change registered(LocalDate on) {
        refuseIf(registered != null, REGISTERED_ALREADY, String.valueOf(registered));
        refuseIf(on.isBefore(happened), REGISTERED_BEFORE_IT_HAPPENED, happened);
        return new Change(union, id, matter, now, happened, on);
    }

    /** The last day on which it can be applied for in time. */
    LocalDate due() {
        return happened.plusDays(DAYS);
    }

    boolean isOpen() {
        return registered == null;
    }
}
