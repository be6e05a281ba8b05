package io.zhijia.archive;

import io.zhijia.document.WordPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Everything about one plan item as a Word document: the item, notice, sign-in, photos, results, what is missing. */
final class ItemBundle {

    private static final List<EvidenceSlot> ORDER = List.of(
            EvidenceSlot.PLAN,
            EvidenceSlot.GOAL,
            EvidenceSlot.RULE,
            EvidenceSlot.NOTICE,
            EvidenceSlot.SIGN_IN,
            EvidenceSlot.LEDGER,
            EvidenceSlot.PHOTO,
            EvidenceSlot.CHECK,
            EvidenceSlot.ASSESSMENT,
            EvidenceSlot.SUMMARY);

    private final ItemEvidence evidence;
    private final List<RecordEntry> entries;
    private final Function<ProofFile, byte[]> bytes;
    private final UnaryOperator<String> say;
    private final WordPaper paper = new WordPaper();

    /**
     * @param bytes of a file, asked for pictures only
     * @param say the words under a key
     */
    ItemBundle(
            ItemEvidence evidence,
            List<RecordEntry> entries,
            Function<ProofFile, byte[]> bytes,
            UnaryOperator<String> say) {
        this.evidence = evidence;
        this.entries = entries;
        this.bytes = bytes;
        this.say = say;
    }

    byte[] toBytes() {
        var item = evidence.item();
        paper.title(item.title());
        paper.subtitle(say.apply(item.area().word()) + "　" + item.begins() + " – " + item.ends());
        entries.forEach(this::write);
        ORDER.forEach(this::write);
        return paper.toBytes();
    }

    private void write(RecordEntry entry) {
        var facts = entry.facts();
        paper.heading(facts.on() + "　" + facts.what());
        var rows = new ArrayList<List<String>>();
        row(rows, "archive.venue", facts.venue());
        row(rows, "archive.group", facts.groupName());
        row(rows, "archive.organizer", facts.organizer());
        row(rows, "archive.helpers", facts.helpers());
        row(rows, "archive.persons.one", String.valueOf(facts.persons()));
        row(rows, "archive.times", String.valueOf(facts.personTimes()));
        row(rows, "archive.countedBy", facts.countedBy());
        row(rows, "archive.spent.yuan", facts.hasCost() ? facts.spent().toString() : "");
        paper.table(List.of(say.apply("archive.ledger.key"), say.apply("archive.what")), rows, 25, 75);
        if (!facts.result().isEmpty()) {
            paper.text(facts.result());
        }
    }

    private void row(List<List<String>> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(say.apply(key), value));
        }
    }

    private void write(EvidenceSlot slot) {
        var files = evidence.in(slot);
        if (files.isEmpty()) {
            return;
        }
        paper.subheading(say.apply(slot.word()));
        for (var file : files) {
            if (file.file().isPicture()) {
                paper.picture(bytes.apply(file), file.caption());
            } else {
                paper.text(file.caption() + "（" + file.file().name() + "）");
            }
        }
    }
}
