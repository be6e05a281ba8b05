package io.zhijia.archive;

import static io.zhijia.archive.ArchiveRefusal.REPLACED_ALREADY;
import static io.zhijia.archive.ArchiveRefusal.YEAR_CLOSED;
import static io.zhijia.archive.RecordPermission.ENTER_RECORD;
import static io.zhijia.archive.RecordPermission.SEE_RECORDS;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.Objects.requireNonNull;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedWork;
import java.io.InputStream;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding evidence, saying where none applies, and seeing what is missing. */
@Service
@Transactional
class EvidenceService {

    private final EvidenceBook evidence;
    private final RecordService records;
    private final DocumentService documents;
    private final PlanFigures plan;
    private final Clock clock;

    EvidenceService(
            EvidenceBook evidence, RecordService records, DocumentService documents, PlanFigures plan, Clock clock) {
        this.evidence = evidence;
        this.records = records;
        this.documents = documents;
        this.plan = plan;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ProofFile> of(Actor actor, RecordId id) {
        return files(actor, evidence.of(actor.union(), records.read(actor, id).id()));
    }

    /** To an entry: by whoever keeps the book, and by the leader of the group whose entry it is. */
    void add(Actor actor, RecordId id, EvidenceSlot slot, String caption, @Nullable String name, InputStream file) {
        var entry = records.read(actor, id);
        mustAdd(actor, entry);
        var year = Year.of(entry.facts().on().getYear());
        refuseIf(records.closedYears(actor).contains(year), YEAR_CLOSED, year.toString());
        keep(actor, id, null, slot, caption, name, file);
    }

    static boolean mayAdd(Actor actor, RecordEntry entry) {
        var group = entry.facts().group();
        return ArchiveService.keeps(actor)
                || (group != null && RecordScope.groupsLedBy(actor).contains(group));
    }

    private static void mustAdd(Actor actor, RecordEntry entry) {
        if (!mayAdd(actor, entry)) {
            actor.must(ENTER_RECORD);
        }
    }

    /** To a plan item itself: a scheme, the rules it follows, a check. */
    void add(Actor actor, PlanItemId item, EvidenceSlot slot, String caption, @Nullable String name, InputStream file) {
        actor.must(ENTER_RECORD);
        refuseIfClosed(actor, plan.item(actor, item));
        keep(actor, null, item, slot, caption, name, file);
    }

    /**
     * A newer version of a paper; the older one stays, and is shown below it.
     *
     * @return the entry or the item it proves, as a path
     */
    String replace(Actor actor, UUID older, @Nullable String name, InputStream file) {
        var proof = evidence.get(actor.union(), older);
        var entry = proof.entry();
        var item = proof.item();
        if (entry != null) {
            var proven = records.read(actor, entry);
            mustAdd(actor, proven);
            var year = Year.of(proven.facts().on().getYear());
            refuseIf(records.closedYears(actor).contains(year), YEAR_CLOSED, year.toString());
        } else {
            actor.must(ENTER_RECORD);
            refuseIfClosed(actor, plan.item(actor, requireNonNull(item)));
        }
        refuseIf(!proof.isCurrent(), REPLACED_ALREADY);
        var slot = proof.evidence().slot();
        var newer = keep(actor, entry, item, slot, proof.evidence().caption(), name, file);
        refuseIf(!evidence.replace(actor.union(), older, newer), REPLACED_ALREADY);
        return entry != null ? "/records/" + entry : "/records/items/" + item;
    }

    private UUID keep(
            Actor actor,
            @Nullable RecordId entry,
            @Nullable PlanItemId item,
            EvidenceSlot slot,
            String caption,
            @Nullable String name,
            InputStream file) {
        var attachment = documents.add(actor, name, file);
        var proof = new Evidence(attachment.value(), slot, caption);
        return evidence.add(actor.union(), entry, item, proof, actor.member(), actor.signature(), clock.instant());
    }

    void waive(Actor actor, PlanItemId item, EvidenceSlot slot, String reason) {
        actor.must(ENTER_RECORD);
        refuseIfClosed(actor, plan.item(actor, item));
        evidence.waive(actor.union(), item, slot, reason, actor.member(), actor.signature(), clock.instant());
    }

    void takeBack(Actor actor, PlanItemId item, EvidenceSlot slot) {
        actor.must(ENTER_RECORD);
        refuseIfClosed(actor, plan.item(actor, item));
        evidence.takeBack(actor.union(), item, slot);
    }

    /** What proves the items of a closed year stays as it was closed. */
    private void refuseIfClosed(Actor actor, PlannedWork item) {
        var year = Year.of(item.ends().getYear());
        refuseIf(records.closedYears(actor).contains(year), YEAR_CLOSED, year.toString());
    }

    @Transactional(readOnly = true)
    ItemEvidence of(Actor actor, PlanItemId id) {
        mustSeeAll(actor);
        var item = plan.item(actor, id);
        var slots = evidence.filled(actor.union(), List.of(id)).getOrDefault(id, Set.of());
        return new ItemEvidence(
                item,
                slots,
                files(actor, evidence.of(actor.union(), id)),
                evidence.waivers(actor.union(), id),
                records.lines(actor, RecordFilter.ALL.of(id), null));
    }

    /** Items of a year, each with the slots that are filled or do not apply. */
    @Transactional(readOnly = true)
    SlotMatrix matrix(Actor actor, Year year, EvidenceSet set) {
        mustSeeAll(actor);
        var items = plan.between(actor, year.atDay(1), year.atMonth(12).atEndOfMonth()).stream()
                .filter(PlannedWork::isMeasured)
                .toList();
        var ids = items.stream().map(PlannedWork::id).toList();
        return new SlotMatrix(
                year, set, items, evidence.filled(actor.union(), ids), evidence.waived(actor.union(), ids));
    }

    private static void mustSeeAll(Actor actor) {
        if (!RecordScope.of(actor).everything()) {
            actor.must(SEE_RECORDS);
        }
    }

    private List<ProofFile> files(Actor actor, List<Proof> proofs) {
        var ids = proofs.stream()
                .map(proof -> new AttachmentId(proof.evidence().attachment()))
                .toList();
        var files = documents.list(actor, ids);
        return proofs.stream()
                .flatMap(proof -> files.stream()
                        .filter(file ->
                                file.id().value().equals(proof.evidence().attachment()))
                        .map(file -> new ProofFile(proof, file)))
                .toList();
    }
}
