package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.CALL_CLOSED;
import static io.zhijia.proposal.ProposalRefusal.CALL_NOT_OPEN_YET;
import static io.zhijia.proposal.ProposalRefusal.CLOSES_BEFORE_IT_OPENS;
import static io.zhijia.proposal.ProposalRefusal.NO_SUCH_SUBJECT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for proposals (提案征集), for a sitting or between sittings.
 *
 * @param sitting null between sittings
 * @param sittingTitle 第六届第四次教代会; empty between sittings
 * @param planItem the item it was launched from; null if nobody had planned it
 * @param closes last day; null while proposals are taken all year
 * @param subjects one a line, as {@link Subject} reads them
 */
record Call(
        UnionId union,
        CallId id,
        String title,
        @Nullable UUID sitting,
        String sittingTitle,
        WorkArea area,
        @Nullable PlanItemId planItem,
        LocalDate opens,
        @Nullable LocalDate closes,
        String guidance,
        String subjects,
        Rules rules,
        int version) {

    Call {
        refuseIf(closes != null && closes.isBefore(opens), CLOSES_BEFORE_IT_OPENS, opens);
    }

    boolean isOpen(LocalDate today) {
        return !today.isBefore(opens) && !isOver(today);
    }

    boolean isOver(LocalDate today) {
        return closes != null && today.isAfter(closes);
    }

    void refuseUnlessOpen(LocalDate today) {
        refuseIf(today.isBefore(opens), CALL_NOT_OPEN_YET, opens);
        refuseIf(isOver(today), CALL_CLOSED, String.valueOf(closes));
    }

    List<Subject> areas() {
        return Subject.typed(subjects);
    }

    void refuseUnlessListed(String subject) {
        refuseIf(
                !areas().isEmpty()
                        && areas().stream().noneMatch(one -> one.name().equals(subject)),
                NO_SUCH_SUBJECT,
                subject);
    }

    /** What docket numbers of that area begin with. */
    String prefix(String area) {
        return areas().stream()
                .filter(one -> one.name().equals(area))
                .map(Subject::prefix)
                .findFirst()
                .orElse("");
    }

    /** Within which docket numbers are unique: the sitting, or where there is none this call. */
    UUID series() {
        return sitting == null ? id.value() : sitting;
    }

    String path() {
        return "/proposals/calls/" + id;
    }
}
