package io.zhijia.fileset;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.FiledProof;
import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordFilter;
import io.zhijia.archive.RecordId;
import io.zhijia.document.AttachmentId;
import io.zhijia.task.TaskGlance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a set holds: its books with the records, files and notes in each of their parts. */
record Contents(FileSet set, RecordFilter days, List<Filled> books) {

    /** Whether a part is there. */
    enum Standing {
        FILLED,
        WAIVED,
        MISSING;

        /** Message key of its name. */
        String word() {
            return "fileset.standing." + name();
        }
    }

    /** What the year has for the parts to be filled with. */
    record Material(
            List<FiledWork> entries,
            List<FiledProof> proofs,
            List<Filing> filings,
            List<Held> plans,
            Map<PartId, TaskGlance> tasks) {}

    /** Something the program keeps itself, with the path to it; a name or the key of one. */
    record Held(String name, String path) {}

    /**
     * A file in a part.
     *
     * @param slot what it is to the record it proves; null if it was put in by hand
     * @param isGuarded it concerns members themselves
     */
    record InPart(
            AttachmentId file, String caption, @Nullable EvidenceSlot slot, boolean isGuarded) {

        /** The same file by another way. */
        InPart and(InPart other) {
            return new InPart(file, caption, slot, isGuarded || other.isGuarded);
        }
    }

    /** A book with what is in it. */
    record Filled(Book book, List<Content> parts) {

        long count(Standing standing) {
            return parts.stream().filter(part -> part.standing() == standing).count();
        }

        boolean isComplete() {
            return count(Standing.MISSING) == 0;
        }
    }

    /** A part with what is in it. */
    record Content(
            Part part,
            List<FiledWork> entries,
            List<InPart> files,
            List<Filing> filings,
            List<Held> held,
            @Nullable TaskGlance task) {

        Standing standing() {
            var byRecords = part.source().slot() == null ? !entries.isEmpty() : !files.isEmpty();
            if (byRecords || !filings.isEmpty() || !held.isEmpty()) {
                return Standing.FILLED;
            }
            return part.waiver() == null ? Standing.MISSING : Standing.WAIVED;
        }

        boolean isMissing() {
            return standing() == Standing.MISSING;
        }

        boolean canBeAskedFor() {
            return isMissing() && task == null;
        }
    }

    static Contents of(FileSet set, RecordFilter days, List<Book> books, Material material) {
        var proofs = material.proofs().stream().collect(groupingBy(FiledProof::entry));
        var filings = material.filings().stream().collect(groupingBy(Filing::part));
        return new Contents(
                set,
                days,
                books.stream()
                        .map(book -> new Filled(
                                book,
                                book.parts().stream()
                                        .map(part -> content(
                                                part, material, proofs, filings.getOrDefault(part.id(), List.of())))
                                        .toList()))
                        .toList());
    }

    private static Content content(
            Part part, Material material, Map<RecordId, List<FiledProof>> proofs, List<Filing> filings) {
        var source = part.source();
        var fitting = material.entries().stream().filter(source::fits).toList();
        var files = files(source, fitting, proofs, filings);
        var entries = source.slot() == null ? fitting : with(fitting, proofs, source.slot());
        return new Content(
                part,
                entries,
                files,
                filings,
                held(source.page(), material),
                material.tasks().get(part.id()));
    }

    /** Each file once, by however many ways it came there. */
    private static List<InPart> files(
            Source source, List<FiledWork> entries, Map<RecordId, List<FiledProof>> proofs, List<Filing> filings) {
        var files = new LinkedHashMap<AttachmentId, InPart>();
        for (var entry : entries) {
            proofs.getOrDefault(entry.id(), List.of()).stream()
                    .map(FiledProof::evidence)
                    .filter(proof -> source.slot() == null || source.slot() == proof.slot())
                    .map(proof -> new InPart(
                            new AttachmentId(proof.attachment()),
                            proof.caption(),
                            proof.slot(),
                            Discretion.isGuarded(entry, proof.slot())))
                    .forEach(file -> files.merge(file.file(), file, InPart::and));
        }
        filings.stream()
                .filter(filing -> filing.file() != null)
                .map(filing -> new InPart(Objects.requireNonNull(filing.file()), filing.text(), null, false))
                .forEach(file -> files.merge(file.file(), file, InPart::and));
        return List.copyOf(files.values());
    }

    /** Where files of one kind are asked for, only the records that have one. */
    private static List<FiledWork> with(
            List<FiledWork> entries, Map<RecordId, List<FiledProof>> proofs, EvidenceSlot slot) {
        return entries.stream()
                .filter(entry -> proofs.getOrDefault(entry.id(), List.of()).stream()
                        .anyMatch(proof -> proof.evidence().slot() == slot))
                .toList();
    }

    private static List<Held> held(@Nullable SystemPage page, Material material) {
        if (page == null) {
            return List.of();
        }
        return page == SystemPage.PLANS ? material.plans() : List.of(new Held("", page.path()));
    }

    long count(Standing standing) {
        return books.stream().mapToLong(book -> book.count(standing)).sum();
    }

    List<Content> missing() {
        return books.stream()
                .flatMap(book -> book.parts().stream())
                .filter(Content::isMissing)
                .toList();
    }

    Filled book(BookId id) {
        return books.stream()
                .filter(filled -> filled.book().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
