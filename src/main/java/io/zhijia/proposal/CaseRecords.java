package io.zhijia.proposal;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.EvidenceSlot;
import io.zhijia.document.Attachment;
import io.zhijia.proposal.ProposalHandled.Milestone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what is finished with a case, so that it is put on record and the plan moves on. */
@Component
class CaseRecords {

    private final Calls calls;
    private final Answering answering;
    private final ApplicationEventPublisher events;

    CaseRecords(Calls calls, Answering answering, ApplicationEventPublisher events) {
        this.calls = calls;
        this.answering = answering;
        this.events = events;
    }

    /** What goes out with the answer shows it. */
    void answered(CaseAtHand one, CaseFile.Answer answer, List<Attachment> files, LocalDate on) {
        announce(one, Milestone.ANSWERED, "结果：" + answer.outcome().said(), files, on);
        answering.answered(one.union(), one.proposal().call());
    }

    void closed(CaseAtHand one, String result, LocalDate on) {
        announce(one, Milestone.CLOSED, result, List.of(), on);
    }

    void carriedOut(CaseAtHand one, String shown, List<Attachment> files, LocalDate on) {
        announce(one, Milestone.CARRIED_OUT, shown, files, on);
    }

    private static Evidence evidence(Attachment file) {
        return new Evidence(
                file.id().value(), file.isPicture() ? EvidenceSlot.PHOTO : EvidenceSlot.LEDGER, file.name());
    }

    private void announce(CaseAtHand one, Milestone milestone, String result, List<Attachment> files, LocalDate on) {
        var call = calls.get(one.union(), one.proposal().call());
        events.publishEvent(new ProposalHandled(
                one.union(),
                one.id(),
                milestone,
                milestone == Milestone.ANSWERED ? one.round() : 1,
                call.planItem(),
                call.area(),
                one.number(),
                one.proposal().title(),
                result,
                one.people(),
                files.stream().map(CaseRecords::evidence).toList(),
                on));
    }
}
