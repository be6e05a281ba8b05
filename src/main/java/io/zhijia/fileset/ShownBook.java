package io.zhijia.fileset;

import io.zhijia.document.AttachmentId;
import java.time.LocalDate;
import java.util.List;

/** A book as a visitor of the union may see it: nothing in it is about one member. */
public record ShownBook(BookId id, String name, List<ShownPart> parts) {

    /**
     * A part.
     *
     * @param standing message key of whether it is there
     * @param kept message key of how long it is kept
     * @param waived why it does not apply; empty where it does
     * @param withheld how many records and files are not shown because they are about members
     */
    public record ShownPart(
            String name,
            String standing,
            String kept,
            String waived,
            List<ShownLine> lines,
            List<ShownFile> files,
            int withheld) {}

    /** A record, or a note put in by hand. */
    public record ShownLine(LocalDate on, String text) {}

    /** A file that may be opened. */
    public record ShownFile(AttachmentId id, String caption) {}

    /** Whether who may look at this book may open the file. */
    public boolean holds(AttachmentId file) {
        return parts.stream()
                .flatMap(part -> part.files().stream())
                .anyMatch(one -> one.id().equals(file));
    }

    public int withheld() {
        return parts.stream().mapToInt(ShownPart::withheld).sum();
    }
}
