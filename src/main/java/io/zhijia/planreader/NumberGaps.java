package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Numbers that are missing from a list: 1、 then 3、, or a list that begins with 2、 (E11). Nothing is renumbered. */
final class NumberGaps {

    static List<ReadWarning> in(List<Piece> pieces) {
        var gaps = new ArrayList<ReadWarning>();
        var last = new EnumMap<Mark.Style, Integer>(Mark.Style.class);
        for (var piece : pieces) {
            var mark = piece.mark();
            if (mark != null && mark.number() > 0) {
                int before = last.getOrDefault(mark.style(), 0);
                if (mark.number() > before + 1 && !(before == 0 && mark.number() > 2)) {
                    gaps.add(ReadWarning.of(
                            WarningKind.NUMBER_GAP, mark.from(), mark.to(), "" + before, "" + mark.number()));
                }
                last.put(mark.style(), mark.number());
                last.keySet().removeIf(style -> style.rank() > mark.style().rank());
            }
        }
        return gaps;
    }

    private NumberGaps() {}
}
