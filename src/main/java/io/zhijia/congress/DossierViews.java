package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.DossierMaker.Made;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a sitting as its page shows it; for whoever keeps the congress. */
@Service
@Transactional(readOnly = true)
class DossierViews {

    private final HallViews halls;
    private final Dossiers dossiers;
    private final DossierMaker maker;
    private final DocumentService documents;

    DossierViews(HallViews halls, Dossiers dossiers, DossierMaker maker, DocumentService documents) {
        this.halls = halls;
        this.dossiers = dossiers;
        this.maker = maker;
        this.documents = documents;
    }

    DossierView one(Actor actor, SittingId id, Locale language) {
        actor.must(KEEP_CONGRESS);
        var hall = halls.one(actor, id);
        var papers = dossiers.papers(actor.union(), id);
        var reported = hall.of().timeline().stream()
                .filter(step -> step.step() == PreparationStep.REPORTED_UP)
                .findFirst()
                .orElseThrow();
        return new DossierView(
                hall,
                made(actor, hall, language),
                papers,
                documents.list(
                        actor, papers.stream().map(DossierPaper::attachment).toList()),
                dossiers.gaps(actor.union(), id),
                now(actor, id),
                dossiers.versions(actor.union(), id),
                reported.due(),
                Optional.ofNullable(reported.done()).map(Prepared::on).orElse(null));
    }

    /** The version that is being put together, or was filed last. */
    Dossier now(Actor actor, SittingId id) {
        return dossiers.versions(actor.union(), id).stream().findFirst().orElse(Dossier.FIRST);
    }

    private Map<DossierPart, List<String>> made(Actor actor, HallView hall, Locale language) {
        var names = new EnumMap<DossierPart, List<String>>(DossierPart.class);
        maker.of(actor, hall, language)
                .forEach((part, all) ->
                        names.put(part, all.stream().map(Made::name).toList()));
        var papers = hall.agenda().stream()
                .flatMap(item -> hall.papers(item).stream().limit(1))
                .map(hall::fileName)
                .toList();
        if (!papers.isEmpty()) {
            names.put(DossierPart.PAPERS, papers);
        }
        return names;
    }
}
