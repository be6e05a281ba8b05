package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.CaseSheet.Matter;
import io.zhijia.proposal.CaseSheet.Screened;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form (提案表) of one proposal, for those who see the whole of it. */
@Service
@Transactional(readOnly = true)
class FormViews {

    private final ProposalViews views;
    private final FormSheets sheets;

    FormViews(ProposalViews views, FormSheets sheets) {
        this.views = views;
        this.sheets = sheets;
    }

    /** The form filled in, as far as it has come. */
    record Form(Matter matter, Screened screened) {}

    /** @throws NoSuchElementException if there is none, or it is not this person's to see whole */
    Form form(Actor actor, ProposalId id, Locale language) {
        var of = views.one(actor, id);
        if (!of.isWhole()) {
            throw new NoSuchElementException("The form of proposal " + id + " is not theirs to see");
        }
        return new Form(
                sheets.matter(actor, of.proposal(), of::name, of.files()),
                sheets.screened(actor, of.proposal(), "", language));
    }
}
