package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.NOTHING_FILLED_IN;
import static io.zhijia.planimport.PlanImportPermission.IMPORT_PLAN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filling in what a plan leaves open: once, everywhere. */
@Service
@Transactional
class BlankService {

    private final Imports imports;
    private final ImportEntries entries;

    BlankService(Imports imports, ImportEntries entries) {
        this.imports = imports;
        this.entries = entries;
    }

    /** What is still open, each once. */
    @Transactional(readOnly = true)
    List<String> open(Actor actor, PlanImport planImport) {
        actor.must(IMPORT_PLAN);
        return planImport.isReviewing()
                ? Blanks.open(planImport, entries.of(actor.union(), planImport.id()))
                : List.of();
    }

    /** @param typed what stands there and what is meant; what is meant by nothing stays open */
    void fill(Actor actor, ImportId id, Map<String, String> typed) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        planImport.refuseUnlessReviewing();
        var all = entries.of(actor.union(), id);
        var filled = new HashMap<String, String>();
        for (var word : Blanks.open(planImport, all)) {
            var meant = typed.getOrDefault(word, "").strip();
            if (!meant.isEmpty()) {
                filled.put(word, meant);
            }
        }
        refuseIf(filled.isEmpty(), NOTHING_FILLED_IN);
        var blanks = new Blanks(filled);
        imports.save(planImport.filled(blanks));
        all.stream()
                .filter(entry -> !entry.filled(blanks).equals(entry))
                .forEach(entry -> entries.save(entry.filled(blanks)));
    }
}
