package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.NAME_NOT_THERE;
import static io.zhijia.planimport.ImportRefusal.POST_MISSING;
import static io.zhijia.planimport.PlanImportPermission.IMPORT_PLAN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.refusal.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names a plan was written with, and what somebody says is to become of each. */
@Service
@Transactional
class NameService {

    private final Imports imports;
    private final ImportEntries entries;
    private final Naming naming;
    private final PeoplePicker people;

    NameService(Imports imports, ImportEntries entries, Naming naming, PeoplePicker people) {
        this.imports = imports;
        this.entries = entries;
        this.naming = naming;
        this.people = people;
    }

    /** Those the reader found and those of people here, each once, in the order of the text. */
    @Transactional(readOnly = true)
    List<FoundName> found(Actor actor, PlanImport planImport) {
        actor.must(IMPORT_PLAN);
        if (!planImport.isReviewing()) {
            return List.of();
        }
        var known = naming.known(actor);
        var found = new LinkedHashMap<String, List<ImportEntry>>();
        for (var entry : entries.of(actor.union(), planImport.id())) {
            if (!entry.dropped()) {
                namesIn(entry, known)
                        .forEach(name -> found.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(entry));
            }
        }
        return found.entrySet().stream()
                .map(name -> new FoundName(
                        name.getKey(),
                        name.getValue(),
                        people.onlyOneCalled(actor, name.getKey()).orElse(null)))
                .toList();
    }

    private static List<String> namesIn(ImportEntry entry, Set<String> known) {
        return NamedPeople.in(entry.warnings(), entry.title()).stream()
                .filter(name -> entry.names(name) || known.contains(name))
                .toList();
    }

    /** Whoever is meant is in charge wherever the plan says so. */
    void link(Actor actor, ImportId id, String name, String typed) {
        var person = people.pick(actor, typed);
        each(actor, id, name, entry -> entry.inChargeOf(person));
    }

    /** The words stay; nobody is in charge because of them. */
    void keep(Actor actor, ImportId id, String name) {
        var person = people.onlyOneCalled(actor, name).orElse(null);
        each(actor, id, name, entry -> entry.withNameAsText(name, person));
    }

    /** In the title, the prose, the goals and every entry. */
    void replace(Actor actor, ImportId id, String name, String post) {
        refuseIf(post.isEmpty(), POST_MISSING);
        var person = people.onlyOneCalled(actor, name).orElse(null);
        var instead = new Blanks(Map.of(name, post));
        each(actor, id, name, entry -> entry.withNameAsText(name, person));
        imports.save(imports.get(actor.union(), id).filled(instead));
        entries.of(actor.union(), id).stream()
                .filter(entry -> entry.title().contains(name))
                .forEach(entry -> entries.save(entry.filled(instead)));
    }

    private void each(Actor actor, ImportId id, String name, UnaryOperator<ImportEntry> step) {
        actor.must(IMPORT_PLAN);
        var planImport = imports.get(actor.union(), id);
        planImport.refuseUnlessReviewing();
        found(actor, planImport).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(NAME_NOT_THERE, name))
                .in()
                .forEach(entry -> entries.save(step.apply(entry)));
    }
}
