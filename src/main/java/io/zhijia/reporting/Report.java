package io.zhijia.reporting;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.reporting.ReportRefusal.IN_THE_FUTURE;
import static io.zhijia.reporting.ReportRefusal.VOID_ALREADY;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * What the union told those who lead the unit, on one day.
 *
 * @param work what it has done (工作情况)
 * @param opinions what its members say (职工意见)
 * @param voidReason why it does not count; empty while it does
 * @param version one more with each correction
 */
record Report(
        UnionId union,
        ReportId id,
        LocalDate on,
        Addressee to,
        String title,
        MemberId by,
        String work,
        String opinions,
        String voidReason,
        int version) {

    /** What is said in it. */
    record Content(LocalDate on, Addressee to, String title, String work, String opinions) {

        Content notAfter(LocalDate today) {
            refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
            return this;
        }
    }

    static Report given(UnionId union, MemberId by, Content content) {
        return new Report(
                union,
                ReportId.next(),
                content.on(),
                content.to(),
                content.title(),
                by,
                content.work(),
                content.opinions(),
                "",
                1);
    }

    Report corrected(Content content) {
        mustCount();
        return new Report(
                union,
                id,
                content.on(),
                content.to(),
                content.title(),
                by,
                content.work(),
                content.opinions(),
                "",
                version + 1);
    }

    Report declaredVoid(String reason) {
        mustCount();
        return new Report(union, id, on, to, title, by, work, opinions, reason, version + 1);
    }

    void mustCount() {
        refuseIf(!counts(), VOID_ALREADY, voidReason);
    }

    boolean counts() {
        return voidReason.isEmpty();
    }
}
