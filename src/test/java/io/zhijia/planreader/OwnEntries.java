package io.zhijia.planreader;

import io.zhijia.planreader.FilingScore.Labelled;
import java.util.List;

/** Entries in our own wording, as unions of all kinds would write them. They were written before the cues were. */
final class OwnEntries {

    static List<Labelled> all() {
        return DataFile.lines("filing-own.csv").stream()
                .map(line -> line.text().split(";", -1))
                .map(cells -> new Labelled(cells[0], words(cells[1]), words(cells[2])))
                .toList();
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(",", -1));
    }

    private OwnEntries() {}
}
