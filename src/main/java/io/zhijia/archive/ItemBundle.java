package io.zhijia.archive;

import io.zhijia.document.WordPaper;
import io.zhijia.planning.PlannedWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    private final String union;
    private final ItemEvidence evidence;
    private final List<RecordEntry> entries;
    private final Function<ProofFile, byte[]> bytes;
    private final UnaryOperator<String> say;
    private final WordPaper paper;

    /**
     * @param union whose it is
     * @param bytes of a file, asked for pictures only
     * @param say the words under a key
     * @param cover what every text goes through
     */
    ItemBundle(
            String union,
            ItemEvidence evidence,
            List<RecordEntry> entries,
            Function<ProofFile, byte[]> bytes,
            UnaryOperator<String> say,
            UnaryOperator<String> cover) {
        this.paper = new WordPaper(cover);
        this.union = union;
        this.evidence = evidence;
        this.entries = entries;
        this.bytes = bytes;
        this.say = say;
    }

    byte[] toBytes() {
        var item = evidence.item();
        paper.title(item.title());
        paper.subtitle(union);
        paper.subtitle(say.apply(item.area().word()) + "　" + days(item));
        paper.heading(say.apply("archive.bundle.contents"));
        paper.table(
                List.of(
                        say.apply("archive.slot"),
                        say.apply("archive.bundle.there"),
                        say.apply("archive.bundle.which")),
                ORDER.stream().filter(this::isAsked).map(this::contents).toList(),
                20,
                20,
                60);
        entries.forEach(this::write);
        ORDER.forEach(this::write);
        return paper.toBytes();
    }

    private static String days(PlannedWork item) {
        return item.begins().equals(item.ends()) ? item.begins().toString() : item.begins() + " – " + item.ends();
    }

    /** What an inspection asks for, and whatever else is there. */
    private boolean isAsked(EvidenceSlot slot) {
        return EvidenceSet.FIVE.slots().contains(slot)
                || !evidence.in(slot).isEmpty()
                || evidence.waived(slot).isPresent();
    }

    private List<String> contents(EvidenceSlot slot) {
        var waiver = evidence.waived(slot);
        var there = evidence.isFilled(slot) ? "filled" : waiver.isPresent() ? "waived" : "missing";
        var which = Stream.concat(
                slot == EvidenceSlot.LEDGER
                        ? entries.stream()
                                .map(entry ->
                                        entry.facts().on() + " " + entry.facts().what())
                        : Stream.<String>empty(),
                evidence.in(slot).stream().map(ProofFile::caption));
        return List.of(
                say.apply(slot.word()),
                say.apply("archive.slot." + there),
                there.equals("waived") ? waiver.orElseThrow().reason() : String.join("\n", which.toList()));
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
        row(rows, "archive.spent.yuan", facts.hasCost() ? facts.spent().grouped() : "");
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
