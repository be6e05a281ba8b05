package io.zhijia.planreader;

import io.zhijia.planreader.Mark.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts the lines of a document where a number or a month label begins, also in the middle of a line (E12, E14, E16). */
final class Pieces {

    private static final Pattern INNER = Pattern.compile("\\d{1,2}\\s*[、.,)]|\\(\\s*" + Numerals.ANY + "\\s*\\)|"
            + Numerals.CHINESE + "\\s*[、.]|[①-⑳⒈-⒛⑴-⒇㈠-㈩]|"
            + "(?:十[一二]|[元正一二三四五六七八九十]|1[0-2]|[1-9])\\s*月(?:份)?\\s*:\\s*(?=\\d|\\(|[①-⑳])|"
            + "(?<=安排|日程|一览|事历|要点)(?:十[一二]|[元正一二三四五六七八九十]|1[0-2]|[1-9])\\s*月|"
            + "(?<=[。;:!?\\s\\]])[\\[(]?(?:20|[xX次明]|[元正冬腊一二三四五六七八九十]|\\d|第?[一二三四]季|[上下]半年)");
    private static final Pattern HEADED = Pattern.compile("安排|日程|一览|事历|要点");
    private static final String ENDS = "。;!?:";

    private final Source source;
    private final boolean ordinals;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);

    private Pieces(Source source, boolean ordinals) {
        this.source = source;
        this.ordinals = ordinals;
    }

    static List<Piece> of(Source source, List<Line> lines) {
        var pieces = new Pieces(source, OrdinalMonths.in(source, lines));
        lines.forEach(pieces::cut);
        return List.copyOf(pieces.pieces);
    }

    private void cut(Line line) {
        boolean glued = GluedMonths.in(source, line);
        var head = head(line.from(), line.to(), line.gap(), true);
        var matcher = INNER.matcher(source.folded())
                .region(head.textFrom(), line.to())
                .useTransparentBounds(true);
        while (matcher.find()) {
            int at = matcher.start();
            int searched = at + 1;
            if (isBorder(head, at, line.to(), glued)) {
                add(head.until(source.skipBlankBack(head.textFrom(), at)));
                head = head(at, line.to(), false, false);
                searched = Math.max(searched, head.textFrom());
            }
            matcher.region(Math.min(searched, line.to()), line.to());
        }
        add(head);
    }

    private Piece head(int from, int to, boolean gap, boolean startsLine) {
        var label = MonthLabel.at(source, from, to).filter(found -> !isOrdinal(found));
        if (label.isPresent()) {
            return new Piece(from, to, null, label.get(), label.get().textFrom(), gap, startsLine);
        }
        var mark = Mark.at(source, from, to);
        if (mark.isEmpty()) {
            return new Piece(from, to, null, null, from, gap, startsLine);
        }
        int text = mark.get().to();
        return MonthLabel.at(source, text, to)
                .map(month -> new Piece(from, to, mark.get(), month, month.textFrom(), gap, startsLine))
                .orElseGet(() -> new Piece(from, to, mark.get(), null, text, gap, startsLine));
    }

    private boolean isOrdinal(MonthLabel label) {
        return ordinals && label.shape() == MonthShape.JOINT && label.months().size() == 2;
    }

    private void add(Piece piece) {
        pieces.add(piece);
        var mark = piece.mark();
        if (mark != null && piece.label() == null) {
            last.put(mark.style(), mark.number());
        }
    }

    private boolean isBorder(Piece run, int at, int to, boolean glued) {
        var label = MonthLabel.at(source, at, to);
        if (label.isPresent()) {
            return at > run.textFrom() && beginsInside(label.get(), at, to, glued);
        }
        return Mark.at(source, at, to).filter(mark -> continues(run, mark)).isPresent();
    }

    /** 三月:庆三八;四月:春游 — a label inside a line has to be closed, or be one of several after a stop. */
    private boolean beginsInside(MonthLabel label, int at, int to, boolean glued) {
        boolean afterStop = isAfter(ENDS, at);
        boolean numbered = Mark.at(source, label.textFrom(), to).isPresent();
        return (label.closed()
                        && label.textFrom() < to
                        && (afterStop
                                || numbered
                                || HEADED.matcher(source.folded())
                                        .region(Math.max(0, at - 2), at)
                                        .matches()
                                || source.folded().charAt(at - 1) == ' '))
                || (afterStop && (numbered || glued));
    }

    private boolean continues(Piece run, Mark mark) {
        int at = mark.from();
        return switch (mark.style()) {
            case ARABIC -> isNumberedText(mark) && isNext(run, mark);
            case CHINESE -> isAfter(ENDS + ")\"”", at) && isNextOf(mark) && !isNumeral(mark.to());
            case CHINESE_BRACKET -> (isAfter(ENDS, at) || startsRun(run, at)) && isNextOf(mark);
            case ARABIC_BRACKET, CIRCLED, ENCLOSED -> isNext(run, mark) && !isNumeral(at - 1);
            case PART, ORDINAL, BULLET -> false;
        };
    }

    /** The next number of the run, one that skips a number after a stop, or a first one where a list may begin. */
    private boolean isNext(Piece run, Mark mark) {
        int at = mark.from();
        if (startsRun(run, at)) {
            return run.label() != null || mark.number() == 1;
        }
        var before = run.mark();
        if (before != null && before.style() == mark.style()) {
            return mark.number() == before.number() + 1 || (mark.number() == before.number() + 2 && isAfter(ENDS, at));
        }
        return mark.number() == 1
                && (isAfter(ENDS + ",", at)
                        || run.isMarked(Style.CHINESE)
                        || run.isMarked(Style.CHINESE_BRACKET)
                        || run.label() != null);
    }

    private boolean startsRun(Piece run, int at) {
        return at == run.textFrom() && (run.mark() != null || run.label() != null);
    }

    private boolean isNextOf(Mark mark) {
        int before = last.getOrDefault(mark.style(), 0);
        return mark.number() == before + 1 || (before == 0 && mark.number() > 1) || (mark.number() == 1 && before > 1);
    }

    /** Not a part of 3.12, 第1、2名 or 1、2年级. */
    private boolean isNumberedText(Mark mark) {
        char before = source.folded().charAt(Math.max(0, mark.from() - 1));
        char after = mark.to() < source.folded().length() ? source.folded().charAt(mark.to()) : ' ';
        boolean year = source.folded().startsWith("20", mark.to());
        return "0123456789.第-~x".indexOf(before) < 0 && (!Character.isDigit(after) || year || isSpaced(mark));
    }

    private boolean isSpaced(Mark mark) {
        return source.folded().charAt(mark.to() - 1) == ' ';
    }

    private boolean isNumeral(int at) {
        return at >= 0
                && at < source.folded().length()
                && "一二三四五六七八九十0123456789".indexOf(source.folded().charAt(at)) >= 0;
    }

    private boolean isAfter(String stops, int at) {
        int before = source.skipBlankBack(0, at);
        return before > 0 && stops.indexOf(source.folded().charAt(before - 1)) >= 0;
    }
}
