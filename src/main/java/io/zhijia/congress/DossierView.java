package io.zhijia.congress;

import io.zhijia.document.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of a sitting as its page shows it.
 *
 * @param made names of the papers the program writes, by part
 * @param gaps what there is none of, and why
 * @param now the version that is being put together, or was filed last
 * @param reportBy last day for the report to the upper union
 * @param reportedOn when it went there; null as long as it did not
 */
record DossierView(
        HallView hall,
        Map<DossierPart, List<String>> made,
        List<DossierPaper> papers,
        List<Attachment> files,
        Map<DossierPart, String> gaps,
        Dossier now,
        List<Dossier> versions,
        LocalDate reportBy,
        @Nullable LocalDate reportedOn) {

    List<String> made(DossierPart part) {
        return made.getOrDefault(part, List.of());
    }

    List<DossierPaper> papers(DossierPart part) {
        return papers.stream().filter(one -> one.part() == part).toList();
    }

    Optional<Attachment> file(DossierPaper paper) {
        return files.stream().filter(one -> one.id().equals(paper.attachment())).findFirst();
    }

    Optional<String> gap(DossierPart part) {
        return Optional.ofNullable(gaps.get(part));
    }

    boolean has(DossierPart part) {
        return !made(part).isEmpty() || !papers(part).isEmpty();
    }

    boolean isMissing(DossierPart part) {
        return part.isExpected(hall) && !has(part) && !gaps.containsKey(part);
    }

    List<DossierPart> missing() {
        return List.of(DossierPart.values()).stream().filter(this::isMissing).toList();
    }

    /** What is expected of such a sitting, and what is there although it is not. */
    List<DossierPart> parts() {
        return List.of(DossierPart.values()).stream()
                .filter(part -> part.isExpected(hall) || has(part))
                .toList();
    }

    boolean isReportLate() {
        return reportedOn == null && reportBy.isBefore(hall.of().today());
    }

    String path() {
        return hall.of().path() + "/dossier";
    }
}
