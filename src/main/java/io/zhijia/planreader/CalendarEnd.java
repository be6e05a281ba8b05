package io.zhijia.planreader;

import io.zhijia.planreader.Mark.Style;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a calendar is over: at the next heading, a closing sentence, or the signature. */
final class CalendarEnd {

    private static final Pattern CLOSING = Pattern.compile(
            "(?:总之|综上|以上|希望|让我们|我们(?:将|要|相信|坚信|会)|相信|新的(?:一年|学年|学期)|在(?:新的|今后|未来)|本(?:计划|方案)|未尽|注\\s*:|备注|说明\\s*:)");
    private static final Pattern SIGNATURE = Pattern.compile(
            ".{0,22}(?:工会|委员会|学校|小学|中学|幼儿园|学院|医院|公司|社区|办公室|分会)|(?:二[〇0零]|20).{2}年.{1,3}月(?:.{1,3}日)?|(?:主席|执笔|撰写|拟稿|审核)\\s*:?.{0,8}");
    private static final int LONG = 60;
    private static final int VERY_LONG = 150;

    private final Source source;
    private final List<Piece> pieces;
    private final int lastLabel;

    CalendarEnd(Source source, List<Piece> pieces, LabelContext context) {
        this.source = source;
        this.pieces = pieces;
        int last = pieces.size() - 1;
        while (last >= 0 && !context.isLabel(last)) {
            last--;
        }
        this.lastLabel = last;
    }

    /** @param begun whether an entry was read under the label */
    boolean at(int i, @Nullable Mark ordinal, boolean begun) {
        var piece = pieces.get(i);
        var mark = piece.mark();
        if (mark != null) {
            return isUpper(i, mark) || continuesOrdinals(ordinal, mark, i);
        }
        return piece.isPlain() && (isHeading(piece, begun) || isClosing(i, piece, begun) || isSignature(i, piece));
    }

    /** 五、 after months is the next section, unless this calendar numbers its entries so. */
    private boolean isUpper(int i, Mark mark) {
        if (mark.style() == Style.PART) {
            return true;
        }
        return (mark.style() == Style.CHINESE || mark.style() == Style.CHINESE_BRACKET)
                && mark.number() != 1
                && !countsOn(i, mark);
    }

    /** Whether the number before it stands in the same calendar, under the same label. */
    private boolean countsOn(int i, Mark mark) {
        for (int before = i - 1; before >= 0 && pieces.get(before).label() == null; before--) {
            if (pieces.get(before).isMarked(mark.style())) {
                return true;
            }
        }
        return false;
    }

    private boolean continuesOrdinals(@Nullable Mark ordinal, Mark mark, int i) {
        return ordinal != null
                && ordinal.style() == mark.style()
                && mark.number() == ordinal.number() + 1
                && i > lastLabel
                && i > 0
                && (pieces.get(i - 1).mark() == null || pieces.get(i - 1).label() != null);
    }

    private boolean isHeading(Piece piece, boolean begun) {
        return begun && piece.startsLine() && Headings.isHeading(source, piece.from(), piece.to());
    }

    private boolean isClosing(int i, Piece piece, boolean begun) {
        if (!begun || !piece.startsLine() || i < lastLabel) {
            return false;
        }
        int length = piece.to() - piece.from();
        boolean closing = CLOSING.matcher(source.folded())
                .region(piece.from(), piece.to())
                .lookingAt();
        return (closing && length > 12)
                || length > VERY_LONG
                || (length > LONG && pieces.get(i - 1).mark() != null);
    }

    private boolean isSignature(int i, Piece piece) {
        return i > lastLabel
                && i >= pieces.size() - 3
                && piece.startsLine()
                && SIGNATURE
                        .matcher(source.folded(piece.from(), Math.min(piece.to(), piece.from() + 40)))
                        .matches();
    }
}
