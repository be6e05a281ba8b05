package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which lines are titles: numbered ones of a collection (工作计划 篇三), and plain ones. */
final class Titles {

    private static final String WORD = "(?:计划|总结|小结|要点|报告|方案|规划|思路|汇报|范文|述职|打算|心得|简报|计划书|计划表|范本|模板|工作)";
    private static final Pattern NUMBERED =
            Pattern.compile("(.{2,36}?" + WORD + ".{0,10}?)[\\s-]*(?:第\\s*)?篇\\s*\\(?(" + Numerals.ANY
                    + ")\\)?(?:\\s*篇)?\\s*(?:[:、.].{0,36})?|(.{2,36}?" + WORD + ".{0,10}?)[\\s-]*第\\s*(" + Numerals.ANY
                    + ")\\s*篇|[\\[(]?(?:第\\s*(" + Numerals.ANY + ")\\s*篇|(?:篇|范文)\\s*(" + Numerals.ANY
                    + "))[\\])]?\\s*[:、.]?.{0,40}");
    private static final Pattern COUNTED =
            Pattern.compile("(.{2,36}?" + WORD + ")\\s*\\(?\\s*(" + Numerals.ANY + ")\\s*\\)?");
    private static final Pattern PLAIN = Pattern.compile(
            "[^。;,:]{0,40}(?:计划|总结|小结|要点|报告|方案|规划|汇报|述职|安排|行事历|思路|打算)(?:书|表|一览表)?\\s*(?:\\([^)]{1,14}\\)|[一二三四五六1-9])?");
    private static final Pattern SUBJECT =
            Pattern.compile("工会|职工|教工|女工|妇|少先队|大队|团委|支部|社区|居委|村|学校|小学|中学|学院|幼儿园|医院|公司|集团|厂|街道|镇|乡|局|年|学期");
    private static final Pattern WRITING =
            Pattern.compile("^(?:制[定订]|撰写|上报|起草|做好|完成|召开|布置|学习|讨论|修[订改]|拟[定订]|提交|审议|公布|落实|总结|传达|汇总|按|根据)");
    private static final Pattern TABLE = Pattern.compile("^附|安排|行事历|一览|计划表");

    private final Source source;
    private final List<Line> lines;

    Titles(Source source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Lines that number the documents of a collection, in order; none if it does not number them. */
    List<Integer> numbered() {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isShort(i, 60) && NUMBERED.matcher(text(i)).matches()) {
                found.add(i);
            }
        }
        return found.isEmpty() ? counted() : found;
    }

    /** 工作计划1, 工作计划2: one stem, numbers that count up. */
    private List<Integer> counted() {
        var next = new HashMap<String, Integer>();
        var found = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = COUNTED.matcher(text(i));
            if (isShort(i, 50) && matcher.matches() && isNext(matcher, next)) {
                found.add(i);
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    private static boolean isNext(Matcher matcher, Map<String, Integer> next) {
        int number = Numerals.value(matcher.group(2));
        boolean counts = number == next.getOrDefault(matcher.group(1), 1);
        if (counts) {
            next.put(matcher.group(1), number + 1);
        }
        return counts;
    }

    /** Whether a document could begin with that line. */
    boolean isPlain(int i) {
        if (!isShort(i, 45)
                || Mark.at(source, lines.get(i).from(), lines.get(i).to()).isPresent()) {
            return false;
        }
        var text = text(i);
        return PLAIN.matcher(text).matches() && SUBJECT.matcher(text).find() && stands(i);
    }

    /** Whether a second document begins there: a title above an opening, not an entry that speaks of a plan. */
    boolean isPlainWithin(int i) {
        if (!isPlain(i) || isTable(i) || WRITING.matcher(text(i)).find() || i + 1 == lines.size()) {
            return false;
        }
        var next = lines.get(i + 1);
        var mark = Mark.at(source, next.from(), next.to());
        return isPlain(i + 1)
                || Headings.isHeading(source, next.from(), next.to())
                || mark.filter(number -> number.number() == 1 && number.style() == Mark.Style.CHINESE)
                        .isPresent()
                || (mark.isEmpty() && next.length() > 40);
    }

    /** Whether it names a table rather than a document: 活动安排表 stands inside of plans. */
    boolean isTable(int i) {
        return TABLE.matcher(text(i)).find();
    }

    /** A link of a web page breaks lines; a title stands between whole sentences. */
    private boolean stands(int i) {
        boolean after = i == 0
                || lines.get(i).gap()
                || "。!?;:.)…".indexOf(lastOf(i - 1)) >= 0
                || lines.get(i - 1).length() < 30;
        boolean before = i + 1 == lines.size() || ",。;、!?:)".indexOf(firstOf(i + 1)) < 0;
        return after && before;
    }

    private boolean isShort(int i, int most) {
        return lines.get(i).length() <= most && "。;,!?".indexOf(lastOf(i)) < 0;
    }

    String text(int i) {
        return source.folded(lines.get(i).from(), lines.get(i).to());
    }

    private char lastOf(int i) {
        return source.folded().charAt(lines.get(i).to() - 1);
    }

    private char firstOf(int i) {
        return source.folded().charAt(lines.get(i).from());
    }
}
