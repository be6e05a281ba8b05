package io.zhijia.planreader;

import java.util.Optional;
import java.util.regex.Pattern;

/** Work written as a form: its name on one line, 时间：4月 on one of the next (PLN-14). */
final class TimeLine {

    private static final Pattern TIME = Pattern.compile(
            "(?:[(\\[]\\s*)?(?:活动|举办|开展|实施|计划)?(?:时间|日期|月份)(?:安排)?\\s*[)\\]]?\\s*:\\s*(?:拟?(?:定于|在)|拟|约)?");
    private static final Pattern FIELD =
            Pattern.compile("(?:活动)?(?:地点|内容|对象|形式|要求|负责人|责任人|参加|主题|目的|经费|场地|时间)[^:]{0,6}:.*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?:活动|项目)\\s*" + Numerals.ANY + "\\s*[:、.]?\\s*|(?:活动)?(?:名称|项目)\\s*:\\s*");
    private static final int LONGEST_NAME = 40;
    private static final int FARTHEST = 4;

    /** The month of such a line, which must hold nothing else. */
    static Optional<MonthLabel> at(Source source, Piece piece) {
        var time = TIME.matcher(source.folded()).region(piece.textFrom(), piece.to());
        if (!time.lookingAt()) {
            return Optional.empty();
        }
        int begins = source.skipBlank(time.end(), piece.to());
        return MonthLabel.longest(source, begins, piece.to());
    }

    /** Work that was named, and may still get its time. */
    record Work(Piece piece, int from) {}

    /** Remembers the last line that could name work. */
    static final class Named {

        private final Source source;
        private Optional<Work> last = Optional.empty();
        private int ago;

        Named(Source source) {
            this.source = source;
        }

        void look(Piece piece) {
            boolean field =
                    FIELD.matcher(source.folded(piece.textFrom(), piece.to())).matches();
            boolean name = piece.hasText() && !field && isShort(piece);
            last = name ? Optional.of(new Work(piece, begin(piece))) : ++ago > FARTHEST ? Optional.empty() : last;
            ago = name ? 0 : ago;
        }

        /** The work, once. */
        Optional<Work> take() {
            var work = last;
            last = Optional.empty();
            return work;
        }

        private boolean isShort(Piece piece) {
            return piece.startsLine()
                    && piece.to() - piece.textFrom() <= LONGEST_NAME
                    && "。;!?:".indexOf(source.folded().charAt(piece.to() - 1)) < 0
                    && !Headings.isHeading(source, piece.textFrom(), piece.to());
        }

        private int begin(Piece piece) {
            var number = NUMBER.matcher(source.folded()).region(piece.textFrom(), piece.to());
            return number.lookingAt() ? number.end() : piece.textFrom();
        }
    }

    private TimeLine() {}
}
