package io.zhijia.fileset;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordFilter;
import io.zhijia.archive.RecordKind;
import io.zhijia.work.Spelling;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a part fills by itself.
 *
 * @param areas of the records that fill it; empty: any
 * @param kinds of the records that fill it; empty: any
 * @param words one of which the title of a record must contain; parted by 、 or blanks; empty: anything
 * @param slot only files of this kind fill it; null: the records do
 * @param page what the program keeps itself fills it
 */
record Source(
        Set<WorkArea> areas,
        Set<RecordKind> kinds,
        String words,
        @Nullable EvidenceSlot slot,
        @Nullable SystemPage page) {

    /** Nothing fills it but what is put in by hand. */
    static final Source BY_HAND = new Source(Set.of(), Set.of(), "", null, null);

    boolean isByHand() {
        return equals(BY_HAND);
    }

    boolean readsRecords() {
        return !areas.isEmpty() || !kinds.isEmpty() || !words.isBlank() || slot != null;
    }

    boolean fits(FiledWork entry) {
        return readsRecords()
                && (areas.isEmpty() || areas.contains(entry.area()))
                && (kinds.isEmpty() || kinds.contains(entry.kind()))
                && says(entry.what());
    }

    private boolean says(String title) {
        var plain = Spelling.plain(title);
        return words.isBlank() || each().anyMatch(word -> plain.contains(Spelling.plain(word)));
    }

    private Stream<String> each() {
        return Stream.of(words.split("[\\s、,，;；]+")).filter(word -> !word.isEmpty());
    }

    /** The same list in the record book, as far as its search can say it: it looks for one word. */
    RecordFilter filter(RecordFilter days) {
        var only = each().toList();
        return new RecordFilter(
                days.from(), days.to(), areas, kinds, null, null, only.size() == 1 ? only.getFirst() : "", false);
    }

    /** The area a task for it belongs to. */
    WorkArea area() {
        return areas.stream().min(WorkArea::compareTo).orElse(WorkArea.ORGANISATION);
    }

    List<WorkArea> sortedAreas() {
        return areas.stream().sorted().toList();
    }

    List<RecordKind> sortedKinds() {
        return kinds.stream().sorted().toList();
    }
}
