package io.zhijia.handin;

import static io.zhijia.handin.HandInRefusal.BEFORE_IT_WENT;
import static io.zhijia.handin.HandInRefusal.RECEIVED_ALREADY;
import static io.zhijia.handin.HandInRefusal.SENT_BACK_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.AttachmentId;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.handin.HandInState.Returned;
import io.zhijia.handin.HandInState.Sent;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filed dossier on its way to the union above.
 *
 * @param title of the sitting
 * @param dossier which version of its dossier
 * @param papers its list of contents, as it was when it went
 */
record HandIn(
        UnionId union,
        UUID id,
        UUID sitting,
        String title,
        int dossier,
        Upper to,
        List<Paper> papers,
        LocalDate on,
        MemberId by,
        HandInState state,
        int version) {

    /**
     * To whom.
     *
     * @param union null where it is not in this installation, and gets it on paper
     */
    record Upper(@Nullable UnionId union, String name) {}

    /** A paper in it; the path says in which part it lies. */
    record Paper(String path, AttachmentId file) {}

    HandIn {
        papers = List.copyOf(papers);
    }

    /** A second tap changes nothing. */
    HandIn received(Received receipt) {
        refuseIf(state instanceof Returned, SENT_BACK_ALREADY);
        refuseIf(state instanceof Received && !state.equals(receipt), RECEIVED_ALREADY);
        refuseIf(receipt.on().isBefore(on), BEFORE_IT_WENT, on);
        return in(receipt);
    }

    HandIn returned(Returned back) {
        refuseIf(state instanceof Received, RECEIVED_ALREADY);
        refuseIf(state instanceof Returned && !state.equals(back), SENT_BACK_ALREADY);
        return in(back);
    }

    boolean isWaiting() {
        return state instanceof Sent;
    }

    boolean isReturned() {
        return state instanceof Returned;
    }

    /** At our own union. */
    String path() {
        return HandInController.ALL + "/" + id;
    }

    private HandIn in(HandInState next) {
        return new HandIn(union, id, sitting, title, dossier, to, papers, on, by, next, version);
    }
}
