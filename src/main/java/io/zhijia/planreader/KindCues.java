package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cues of {@code kinds.txt}: who wrote a text, and whether it looks forward or back. */
final class KindCues {

    private static final CueBook BOOK = CueBook.of(DataFile.lines("kinds.txt"));

    /** In the order of the text, without those that are part of a longer one: 女教工 is not also 教工. */
    static List<CueBook.Spot> spots(Chapter chapter, String text) {
        var inOrder = BOOK.spots(chapter, Spelling.plain(text)).stream()
                .sorted(Comparator.comparingInt(CueBook.Spot::from).thenComparingInt(spot -> -spot.to()))
                .toList();
        var longest = new ArrayList<CueBook.Spot>();
        int end = 0;
        for (var spot : inOrder) {
            if (spot.to() > end) {
                longest.add(spot);
                end = spot.to();
            }
        }
        return longest;
    }

    private KindCues() {}
}
