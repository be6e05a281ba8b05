package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.NOTHING_TO_JOIN;
import static io.zhijia.planimport.ImportRefusal.NOTHING_TO_SPLIT;
import static io.zhijia.planimport.PlanImportPermission.IMPORT_PLAN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.planimport.ImportEntry.Correction;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person corrects in the understanding of a plan: one entry at a time. */
@Service
@Transactional
class EntryService {

    private final Imports imports;
    private final ImportEntries entries;

    EntryService(Imports imports, ImportEntries entries) {
        this.imports = imports;
        this.entries = entries;
    }

    void correct(Actor actor, ImportId of, EntryId id, Correction by) {
        var planImport = underReview(actor, of);
        entries.save(entries.get(actor.union(), of, id).corrected(by, planImport.period()));
    }

    void drop(Actor actor, ImportId of, EntryId id, boolean out) {
        underReview(actor, of);
        entries.save(entries.get(actor.union(), of, id).dropped(out));
    }

    /** Each line becomes an entry of its own; the first keeps the place in the source. */
    void split(Actor actor, ImportId of, EntryId id, String lines) {
        underReview(actor, of);
        var parts =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        refuseIf(parts.size() < 2, NOTHING_TO_SPLIT);
        var entry = entries.get(actor.union(), of, id);
        entries.moveUp(actor.union(), of, entry.position(), parts.size() - 1);
        entries.save(entry.saying(parts.getFirst()));
        for (int i = 1; i < parts.size(); i++) {
            entries.save(entry.cutOff(parts.get(i), i));
        }
    }

    /** Takes the next entry into this one. */
    void join(Actor actor, ImportId of, EntryId id) {
        underReview(actor, of);
        var all = entries.of(actor.union(), of);
        var entry = entries.get(actor.union(), of, id);
        var next = after(all, entry);
        entries.remove(next);
        entries.save(entry.saying(entry.title() + "，" + next.title()));
    }

    EntryId add(Actor actor, ImportId of, Correction as) {
        var planImport = underReview(actor, of);
        var last = entries.of(actor.union(), of).stream()
                .mapToInt(ImportEntry::position)
                .max()
                .orElse(-1);
        var added = ImportEntry.added(planImport, last + 1, as);
        entries.save(added);
        return added.id();
    }

    private static ImportEntry after(List<ImportEntry> all, ImportEntry entry) {
        var following = all.stream()
                .filter(other -> other.position() > entry.position() && !other.dropped())
                .findFirst();
        refuseIf(following.isEmpty(), NOTHING_TO_JOIN);
        return following.orElseThrow();
    }

    private PlanImport underReview(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        planImport.refuseUnlessReviewing();
        return planImport;
    }
}
