package io.zhijia.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.Holding;
import io.zhijia.archive.RecordKind;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.Bag;
import io.zhijia.document.DocumentService;
import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** One year's package as it is written: each entry a folder with its text and its evidence, then the catalogue. */
class YearPackage {

    private final Actor actor;
    private final Bag bag;
    private final Catalogue catalogue;
    private final Map<RecordKind, RetentionPeriod> periods;
    private final DocumentService documents;
    private final Function<String, String> say;

    YearPackage(
            Actor actor,
            Bag bag,
            Catalogue catalogue,
            Map<RecordKind, RetentionPeriod> periods,
            DocumentService documents,
            Function<String, String> say) {
        this.actor = actor;
        this.bag = bag;
        this.catalogue = catalogue;
        this.periods = periods;
        this.documents = documents;
        this.say = say;
    }

    void add(Holding entry) {
        try {
            write(entry);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(Holding entry) throws IOException {
        var period = periods.getOrDefault(entry.kind(), RetentionPeriod.usual(entry.kind()));
        var by = entry.organizer().isEmpty() ? entry.groupName() : entry.organizer();
        var remark = entry.evidence().isEmpty() ? say.apply("archive.gap") : "";
        var folder = catalogue.add(period, say.apply(period.word()), by, entry.what(), entry.on(), remark);
        var text = new StringBuilder(EntryText.of(entry, say));
        for (int number = 1; number <= entry.evidence().size(); number++) {
            var proof = entry.evidence().get(number - 1);
            text.append(number)
                    .append(". ")
                    .append(say.apply(proof.slot().word()))
                    .append(' ')
                    .append(proof.caption());
            text.append("：").append(file(folder, number, proof)).append('\n');
        }
        bag.add(folder + "/record.txt", text.toString().getBytes(UTF_8));
    }

    /** @return the name it has in the folder, or that it is no longer there */
    private String file(String folder, int number, Evidence proof) throws IOException {
        try {
            var id = new AttachmentId(proof.attachment());
            var name =
                    "%02d-%s".formatted(number, plain(documents.get(actor, id).name()));
            try (var content = documents.open(actor, id)) {
                bag.add(folder + "/" + name, content);
            }
            return name;
        } catch (NoSuchElementException missing) {
            return say.apply("retention.missing");
        }
    }

    /** A name that every system can unpack. */
    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|%\\p{Cntrl}]", "_");
    }

    void finish(String title, String made, Map<String, String> info) throws IOException {
        bag.add("catalogue.csv", catalogue.csv());
        bag.add("catalogue.xlsx", sheet(title, made));
        bag.finish(info);
    }

    private byte[] sheet(String title, String made) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheets = new Sheets(out)) {
            var columns = Catalogue.HEADS.stream()
                    .map(head -> SheetColumn.text(head, head.equals("题名") ? 40 : 14))
                    .toList();
            sheets.list(title, "", made, columns, catalogue.rows().iterator());
        }
        return out.toByteArray();
    }
}
