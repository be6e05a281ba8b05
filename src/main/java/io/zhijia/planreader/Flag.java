package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a person look at a place of the text: each a rule of its own, none changes a word (E34 to E46). */
enum Flag {
    YEAR_LEFT_OPEN(
            WarningKind.PLACEHOLDER,
            "xX*_",
            "(?<![xX*])(?:(?:20|二[〇零0])[xX*]{1,2}年?度?|201[xX]年|[xX*]{2,4}(?:-[xX*]{2,4})?(?:年|届|次|学年|期|月|日|名|人|元|件|项|%)|_{2,}+[年月日届次]?|第\\s*[xX*]{1,2}\\s*[届次])"),
    NAME_HIDDEN(
            WarningKind.MASKED,
            "xX*〇○某",
            "(?<![xX*])(?:[xX*]{2,4}|[〇○]{2,3}|某某)(?:省|市|县|区|镇|乡|街道|村|小学|中学|学校|幼儿园|公司|厂|医院|社区|同志|老师|书记|校长|主席|局|规划)"),
    NOTHING_QUOTED(WarningKind.EMPTY_QUOTES, "“\"《「导", "“\\s*”|\"\\s*\"|《\\s*》|「\\s*」|在党的导下"),
    STRAY(WarningKind.STRAY_SIGNS, "□�■ ", "[□�■]+|(?<![\\d.])(?:\\d{1,2} ){3,}+\\d{1,2}(?!\\d)"),
    HYPHENATED(WarningKind.SPLIT_WORD, "-", "[一-龥&&[^月日年级周区届校路号至到]]-[一-龥&&[^月日年级周区届]](?!月)"),
    SPACED(WarningKind.SPLIT_WORD, " ", "工 会|职 工|教 师|学 校|活 动|工 作|教 职 ?工|教职 工|计 划|总 结|会 员|领 导"),
    MISSPELT(
            WarningKind.TYPING_ERROR,
            "慰捡表的和在了要是与及极级竟扰师职园既座见坪校带间瞹署",
            "慰门|体捡|代表表|([的和在了要是与及])\\1(?![确士])|极积|积级分子|竟赛|排扰解难|师得建设|教职学|园满(?:完成|结束|成功)|既使|座谈话会|合理化见议|民主坪议|校物公开|教带会|职带会|慰间|送温瞹|布署"),
    IN_CHARGE(
            WarningKind.PERSON_NAMED,
            "由人",
            "(?:由|负责人\\s*:|责任人\\s*:)\\s*(?<name>[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文](?:[某一-龥][某一-龥]?))(?=(?:同志|老师|主席|副主席|委员|校长)?(?:负责|牵头|主持|担任|统筹|落实)|[。;,、\\s]|$)"),
    CUT_OFF(WarningKind.BROKEN_SENTENCE, "。;!", "[”一-龥](?:和|与|及|以及|并且|而且|为了)[。;!]|[,、][。;]"),
    UNEXPLAINED(
            WarningKind.SHORTHAND,
            "一二两三四五六七八九",
            "(?:[一二两三四五六七八九十][一-龥&&[^一二两三四五六七八九十月日年届次周第个等季]]{1,2}){3,6}(?![”\"]?\\s*[(:])"),
    ABOUT(WarningKind.VAGUE_COUNT, "数多若", "数(?:十|百|千)(?:余|多)?[人名次条件场户个]{1,2}|(?:多|若干)(?:条|件)[一-龥]{2}");

    private static final Flag[] ALL = values();
    private static final Hints HINTS =
            Hints.of(Stream.of(ALL).map(flag -> flag.needed).toArray(String[]::new));

    private final WarningKind kind;
    private final String needed;
    private final Pattern pattern;

    /** @param needed characters without which it cannot fit */
    Flag(WarningKind kind, String needed, String pattern) {
        this.kind = kind;
        this.needed = needed;
        this.pattern = Pattern.compile(pattern);
    }

    /** All of them on one line. */
    static List<ReadWarning> in(Source source, Line line) {
        var found = new ArrayList<ReadWarning>();
        int possible = HINTS.in(source.folded(), line.from(), line.to());
        for (int i = 0; i < ALL.length; i++) {
            if (Hints.holds(possible, i)) {
                ALL[i].find(source, line, found);
            }
        }
        return found;
    }

    /** A misspelt word comes with the one that may be meant (E40); a doubled one is meant once. */
    private List<String> facts(String words) {
        if (this != MISSPELT) {
            return List.of(words);
        }
        var meant = Spelling.plain(words);
        return List.of(words, meant.equals(words) ? words.substring(0, 1) : meant);
    }

    private void find(Source source, Line line, List<ReadWarning> found) {
        var matcher =
                pattern.matcher(source.folded()).region(line.from(), line.to()).useTransparentBounds(true);
        while (matcher.find()) {
            var named = matcher.namedGroups().get("name");
            int group = named == null ? 0 : named;
            var words = source.quote(matcher.start(group), matcher.end(group));
            found.add(new ReadWarning(kind, facts(words), matcher.start(), matcher.end()));
        }
    }
}
