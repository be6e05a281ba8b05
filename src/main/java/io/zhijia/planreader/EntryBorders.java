package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where one entry ends and the next begins when no number says so (E16, E17). */
final class EntryBorders {

    /** From the first character of an entry to behind its last. */
    record Range(int from, int to) {}

    private static final Pattern BARE = Pattern.compile(
            "[^,、]{0,8}(?:赛|会|节|走|跑|操|展|游|课|讲座|演出|活动|晚会|联欢|体检|座谈|培训|评比|评选|征文|演讲|慰问|元旦|国庆|春节|中秋|端午|重阳|总结)");
    private static final Pattern DOING =
            Pattern.compile("^(?:开展|组织|举行|举办|召开|做好|庆祝|欢庆|参加|学习|完成|制定|布置|协助|配合|进行|评选|慰问|走访|庆|办|抓|搞|迎|为|给|向|对)(?!会)");

    private static final Pattern WIDE = Pattern.compile("[ \\t]*　[　\\s]*| {2,}");
    private static final Pattern GAP = Pattern.compile("[\\s　]+");
    private static final int SHORTEST = 4;

    private static final Pattern INNER_LIST = Pattern.compile("\\(1\\)|①|(?<!\\d)1\\)");

    private final Source source;

    EntryBorders(Source source) {
        this.source = source;
    }

    /** A numbered entry stays whole, but for a semicolon between two pieces of work without details before it. */
    List<Range> ofNumbered(int from, int to) {
        var parts = parts(from, to, ";");
        boolean details =
                source.folded(from, parts.isEmpty() ? to : parts.getFirst().to())
                                .contains(":")
                        || hasInnerStop(from, to)
                        || INNER_LIST.matcher(source.folded()).region(from, to).find()
                        || parts.stream().anyMatch(part -> part.to() - part.from() < 4);
        return details ? List.of(trimmed(from, to)) : parts;
    }

    private boolean hasInnerStop(int from, int to) {
        int stop = source.folded(from, to).indexOf('。');
        return stop >= 0
                && trimmed(from + stop, to).to() > trimmed(from + stop, to).from();
    }

    /** What is not numbered ends at every stop; a row of bare names of events ends at every comma. */
    List<Range> ofPlain(int from, int to) {
        var entries = new ArrayList<Range>();
        for (var sentence : parts(from, to, "。;!?")) {
            var names = parts(sentence.from(), sentence.to(), "、,");
            boolean bare = names.size() > 1 && names.stream().allMatch(this::isBareName);
            entries.addAll(bare ? names : spaced(sentence));
        }
        return entries;
    }

    /** 球赛　春游 were cells of a table, or columns: wide gaps divide whole entries, and bare names at any blank. */
    private List<Range> spaced(Range sentence) {
        var words = source.quote(sentence.from(), sentence.to());
        var found = new ArrayList<Range>();
        int begins = 0;
        for (var gap : GAP.matcher(words).results().toList()) {
            found.add(trimmed(sentence.from() + begins, sentence.from() + gap.start()));
            begins = gap.end();
        }
        found.add(trimmed(sentence.from() + begins, sentence.to()));
        boolean whole = words.indexOf('，') < 0 && found.stream().allMatch(part -> part.to() - part.from() >= SHORTEST);
        boolean wide = WIDE.matcher(words).replaceAll("").chars().noneMatch(Character::isWhitespace);
        return found.size() > 1 && whole && (wide || found.stream().allMatch(this::isBareName))
                ? found
                : List.of(sentence);
    }

    /** The parts of an entry between commas, brackets and quotes kept together. */
    List<Range> clauses(int from, int to) {
        return parts(from, to, ",、");
    }

    /** 趣味赛、健步走 are two; 教师、职工代表 and 校内、校外活动 are none. */
    private boolean isBareName(Range name) {
        var words = source.folded(name.from(), name.to());
        return BARE.matcher(words).matches() && !DOING.matcher(words).find();
    }

    private List<Range> parts(int from, int to, String stops) {
        var parts = new ArrayList<Range>();
        int begins = from;
        int open = 0;
        for (int at = from; at < to; at++) {
            char c = source.folded().charAt(at);
            open = Math.max(0, open + ("([《“".indexOf(c) >= 0 ? 1 : ")]》”".indexOf(c) >= 0 ? -1 : 0));
            if (stops.indexOf(c) >= 0 && (open == 0 || c == '。')) {
                add(parts, begins, at);
                begins = at + 1;
                open = 0;
            }
        }
        add(parts, begins, to);
        return parts;
    }

    private void add(List<Range> parts, int from, int to) {
        var part = trimmed(from, to);
        if (part.to() > part.from()) {
            parts.add(part);
        }
    }

    /** Without stops and blanks around it; a bracket that nobody opened goes too. */
    Range trimmed(int from, int to) {
        int begins = from;
        int ends = to;
        while (begins < ends && "、,。.:;·!?~-\n\t\r )]".indexOf(source.folded().charAt(begins)) >= 0) {
            begins++;
        }
        while (begins < ends
                && "、,。.:;·!?~-\n\t\r ([…\\".indexOf(source.folded().charAt(ends - 1)) >= 0) {
            ends--;
        }
        return new Range(begins, ends);
    }
}
