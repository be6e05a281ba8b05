package io.zhijia.proposal;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A file of a proposal is seen by whoever sees, on one of its two pages, what it belongs to. */
@Component
class EnclosureViewers implements FileViewers {

    private final Enclosures enclosures;
    private final ProposalViews proposals;
    private final CaseViews cases;

    EnclosureViewers(Enclosures enclosures, ProposalViews proposals, CaseViews cases) {
        this.enclosures = enclosures;
        this.proposals = proposals;
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return enclosures.with(actor.union(), file).stream().anyMatch(one -> isShown(actor, one));
    }

    private boolean isShown(Actor actor, Enclosure one) {
        return proposals
                        .find(actor, one.proposal())
                        .filter(view -> view.files().all().contains(one))
                        .isPresent()
                || cases.find(actor, one.proposal())
                        .filter(view -> view.files().all().contains(one))
                        .isPresent();
    }
}
