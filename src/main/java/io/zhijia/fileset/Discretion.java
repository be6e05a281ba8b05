package io.zhijia.fileset;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordKind;
import io.zhijia.fileset.Contents.Content;
import io.zhijia.fileset.Contents.Filled;
import io.zhijia.fileset.Contents.InPart;
import io.zhijia.fileset.ShownBook.ShownFile;
import io.zhijia.fileset.ShownBook.ShownLine;
import io.zhijia.fileset.ShownBook.ShownPart;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a visitor does not see, whichever book it is in: care, health, hardship, and lists of members. */
final class Discretion {

    private static final Set<WorkArea> ABOUT_SOMEBODY =
            EnumSet.of(WorkArea.CARE, WorkArea.INSURANCE_HEALTH, WorkArea.RETIREES);
    private static final Set<RecordKind> OF_SOMEBODY = EnumSet.of(
            RecordKind.VISIT_SICK,
            RecordKind.VISIT_RETIREE,
            RecordKind.VISIT_HARDSHIP,
            RecordKind.VISIT_FESTIVAL,
            RecordKind.BIRTHDAY,
            RecordKind.FAMILY_EVENT,
            RecordKind.DONATION,
            RecordKind.ASSISTANCE,
            RecordKind.HEALTH_CHECK,
            RecordKind.WOMENS_CHECK);

    static boolean isAboutSomebody(FiledWork entry) {
        return ABOUT_SOMEBODY.contains(entry.area()) || OF_SOMEBODY.contains(entry.kind());
    }

    /** What proves it, and the lists people signed. */
    static boolean isGuarded(FiledWork entry, EvidenceSlot slot) {
        return slot == EvidenceSlot.SIGN_IN || isAboutSomebody(entry);
    }

    static ShownBook show(Filled filled) {
        return new ShownBook(
                filled.book().id(),
                filled.book().name(),
                filled.parts().stream().map(Discretion::show).toList());
    }

    private static ShownPart show(Content content) {
        var open = content.entries().stream()
                .filter(entry -> !isAboutSomebody(entry))
                .toList();
        var lines = new ArrayList<ShownLine>();
        open.forEach(entry -> lines.add(new ShownLine(entry.on(), entry.what())));
        content.filings().stream()
                .filter(filing -> filing.file() == null)
                .forEach(note -> lines.add(new ShownLine(note.on(), note.text())));
        var files = files(content);
        var waiver = content.part().waiver();
        return new ShownPart(
                content.part().name(),
                content.standing().word(),
                content.part().kept().word(),
                waiver == null ? "" : waiver.reason(),
                lines,
                files,
                content.entries().size() - open.size() + content.files().size() - files.size());
    }

    /** The files of what is shown, and those put in by hand. */
    private static List<ShownFile> files(Content content) {
        return content.files().stream()
                .filter(file -> !file.isGuarded())
                .map(Discretion::file)
                .toList();
    }

    private static ShownFile file(InPart file) {
        return new ShownFile(file.file(), file.caption());
    }

    private Discretion() {}
}
