package io.zhijia.proposal;

import static io.zhijia.proposal.CaseViews.WITH_SOMEBODY;
import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static io.zhijia.proposal.ProposalRefusal.NOT_NOW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.proposal.Enclosure.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of proposals and cases: with the text as long as it may be changed, by the secretary until it is screened; with
 * what was done by who wrote it down, until the case is filed away; with an answer until it is sent, or corrected.
 */
@Service
@Transactional
class EnclosureService {

    private final Enclosures enclosures;
    private final DocumentService documents;
    private final Proposals proposals;
    private final CaseDesk desk;

    EnclosureService(Enclosures enclosures, DocumentService documents, Proposals proposals, CaseDesk desk) {
        this.enclosures = enclosures;
        this.documents = documents;
        this.proposals = proposals;
        this.desk = desk;
    }

    /** All of one proposal; whoever shows them leaves out what is not to be seen. */
    @Transactional(readOnly = true)
    Enclosed of(Actor actor, ProposalId id) {
        return of(actor, List.of(id)).getOrDefault(id, Enclosed.NONE);
    }

    /** The same of many; those without files are left out. */
    @Transactional(readOnly = true)
    Map<ProposalId, Enclosed> of(Actor actor, Collection<ProposalId> ids) {
        var all = enclosures.of(actor.union(), ids);
        var known = documents
                .list(actor, all.stream().map(Enclosure::file).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Attachment::id, one -> one));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Enclosure::proposal,
                        Collectors.collectingAndThen(Collectors.toList(), some -> new Enclosed(some, known))));
    }

    boolean mayAddToText(Actor actor, Proposal proposal) {
        return (proposal.isAuthor(actor.member()) && proposal.course().allows(Step.REWORD))
                || (actor.may(KEEP_PROPOSALS) && Stage.ON_THE_TABLE.contains(proposal.stage()));
    }

    /** Where this person may add files to a case by themselves. */
    Set<Place> openTo(Actor actor, CaseAtHand one) {
        var member = actor.member();
        var open = new HashSet<Place>();
        if (WITH_SOMEBODY.contains(one.proposal().stage())) {
            one.file().talks().stream()
                    .filter(talk -> talk.by().equals(member))
                    .forEach(talk -> open.add(Place.talk(talk.number())));
            one.file().progress().stream()
                    .filter(step -> step.by().equals(member))
                    .forEach(step -> open.add(Place.progress(step.number())));
        }
        if (one.isHandler(member) && one.proposal().stage() == Stage.HANDLING) {
            one.file()
                    .answer(one.round())
                    .filter(answer -> answer.sentOn() == null)
                    .ifPresent(answer -> open.add(Place.answer(answer.round())));
        }
        return open;
    }

    void addToText(Actor actor, ProposalId id, AttachmentId file) {
        refuseIf(!mayAddToText(actor, proposals.get(actor.union(), id)), NOT_NOW);
        put(actor, id, Place.TEXT, file);
    }

    void addToCase(Actor actor, ProposalId id, Place place, AttachmentId file) {
        refuseIf(!openTo(actor, desk.open(actor.union(), id)).contains(place), NOT_NOW);
        put(actor, id, place, file);
    }

    /** Within a step that has its own rules; the same bytes in the same place again add nothing. */
    void put(Actor actor, ProposalId id, Place place, @Nullable AttachmentId file) {
        if (file == null) {
            return;
        }
        var bytes = documents.get(actor, file).sha256();
        if (of(actor, id).at(place).stream().noneMatch(there -> there.sha256().equals(bytes))) {
            enclosures.add(actor.union(), new Enclosure(id, place, file), desk.now());
        }
    }

    /** One's own, from where one could still add one; what others have been shown stays. */
    Place remove(Actor actor, ProposalId id, AttachmentId file) {
        var there = enclosures.with(actor.union(), file).stream()
                .filter(one -> one.proposal().equals(id))
                .filter(one -> mayTakeBack(actor, one))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No file " + file + " to take back"));
        refuseIf(!documents.get(actor, file).addedBy().equals(actor.member()), NOT_NOW);
        enclosures.remove(actor.union(), there);
        return there.place();
    }

    private boolean mayTakeBack(Actor actor, Enclosure one) {
        return switch (one.place().part()) {
            case TEXT -> mayAddToText(actor, proposals.get(actor.union(), one.proposal()));
            case ANSWER ->
                openTo(actor, desk.open(actor.union(), one.proposal())).contains(one.place());
            case TALK, PROGRESS -> false;
        };
    }
}
