package io.zhijia.planreader;

import io.zhijia.planreader.ReadTarget.TargetKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes a clause a promise that can be measured, the surest first. */
enum TargetShape {
    /** 2万元, 五百元 */
    SUM(TargetKind.MONEY, "元", "FIGURE(?:多|余)?[百千万亿]?余?元(?![旦月宵])"),
    /** 95%, 百分之九十 */
    PERCENT(TargetKind.RATE, "%％百", "\\d[%％]|百分之"),
    /** 参与率达…, 覆盖率为… */
    RATE_REACHED(TargetKind.RATE, "率覆", "率(?:要|应|均|需)?(?:达|为|在|不低于|保持)|全覆盖"),
    /** 人人参加, 全员参与 */
    EVERYONE(TargetKind.RATE, "人全", "人人(?:参|皆|有|都|会|过|享|知|懂|能|达)|全员(?:参|覆)|全体SOME(?:参加|参与)SOME(?:保险|互助)"),
    /** 每天, 每月, 每学期, 每两年 */
    EVERY(TargetKind.CADENCE, "每", "每(?:逢|[一两二三四半])?个?(?:天|日|周|星期|月|季|学期|学年|年(?!级)|逢)"),
    /** 两年一次, 一年召开一次, 两周一次 */
    SO_OFTEN(TargetKind.CADENCE, "次", "[一二两三四五\\d]个?(?:周|月|季度|学期|学年|年)SOME[一二两三四\\d]次"),
    /** 定期, 常年, 逢年过节, 学期初…学期中 */
    REGULARLY(TargetKind.CADENCE, "期常逢按考休", "定期|长期公|常年|逢年过节|按[月季]|[师任工]月考核|学期初SOME学期中|年度考[评核]制|双休日"),
    /** 杜绝事故, 零上访, 没有一个…辍学 */
    NEVER(TargetKind.COUNT, "杜无零没", "杜绝|无SOME事故|零(?:事故|投诉|上访|发生|辍学)|没有(?:一|违反|发生)"),
    /** 10名, 2-3篇, 一至两点 */
    SO_MANY(
            TargetKind.COUNT,
            "0123456789二两三四五六七八九十百一数",
            "(?:NUMBER|FEW)(?:多|余|几)?(?:人次|人(?![员民心生事才文力家性格口均身际群体本人大])|次|名|届|册|套|项|件|家|篇|场|期|份|户|对|栋|台|间|支|块|条|点|本|个|分SOME活动)"),
    /** 一次, 一批, 读一本, 十佳 */
    ONE(TargetKind.COUNT, "一十少至", "一次|一名|一批|一[届场期篇节堂]|读一本|十佳|(?:不少于|至少)[一二两三四五六\\d]"),
    /** 3月中期, 6月底, 9月10日 */
    IN_MONTH(TargetKind.DEADLINE, "月", "FIGURE月份?(?:底|初|中期|[上中下]旬|FIGURE[日号])|在SOME月份?(?:开展|举行|组织|召开|完成)"),
    /** 年内, 年终, 本学期将, 上半年 */
    IN_PERIOD(
            TargetKind.DEADLINE,
            "年期前内",
            "年[内初终底末]|学期(?:末|内|将|拟)|近期将|本年度(?:要|将|内|完成)|[上下]半年|[寒暑]假前|之前完成|日前|节日?前(?![夕后往来])|(?:元旦|五一|国庆|十一)前(?![夕后])|[一二两三五七十\\d]个?(?:天|日|周|星期|月|工作日)之?内"),
    /** 三年成熟, 五年翻番 */
    IN_YEARS(TargetKind.DEADLINE, "年", "[一二三五八]年SOME(?:翻番|小康|上路|成熟|达标)"),
    /** 三八和五一举行 */
    ON_FESTIVALS(TargetKind.DEADLINE, "八节", "三八[和、]五一|在?春节、SOME节");

    /** Numbers that count nothing: numbered frameworks, ordinals, parts of names. */
    private static final Pattern SLOGANS =
            expand("每月的?(?:工作|活动)?(?:安排|计划|重[点點]|要[点點])|[三四五]期|第FIGURE[次届条个]|届FIGURE次|[再又]一次|一次性|每一?[位名]|每一天|百家|家情|"
                    + "FIGURE[个项条件大]?(?:代表|意识|方面|文明|理念|环境|重点|要求|层次|阶段|关系|统一|服务|转变|目标|主题|坚持|第一|工程|"
                    + "继续|老有|到位|支点|确保|结合|有利|必须|作用|职能|职责|职权|权利|权益|禁令|基本功|制度|法规|改革|好事|例)");

    private static final TargetShape[] ALL = values();
    private static final Hints HINTS =
            Hints.of(Stream.of(ALL).map(shape -> shape.needed).toArray(String[]::new));
    private static final Hints IN_SLOGANS = Hints.of("每期第届再又一百家0123456789二两三四五六七八九十千");
    private static final String LEFT_OUT = " \t\n\r\f\u000b　“”\"";

    private final TargetKind kind;
    private final String needed;
    private final Pattern pattern;

    /** @param needed characters without which it cannot fit */
    TargetShape(TargetKind kind, String needed, String shape) {
        this.kind = kind;
        this.needed = needed;
        this.pattern = expand(shape);
    }

    TargetKind kind() {
        return kind;
    }

    /** The surest that fits; empty if a clause promises nothing. */
    static Optional<TargetShape> of(String clause) {
        int possible = HINTS.in(clause, 0, clause.length());
        if (possible == 0) {
            return Optional.empty();
        }
        var plain = plain(clause);
        return IntStream.range(0, ALL.length)
                .filter(i -> Hints.holds(possible, i))
                .mapToObj(i -> ALL[i])
                .filter(shape -> shape.pattern.matcher(plain).find())
                .findFirst();
    }

    /** A clause without blanks, quotes and the numbers that count nothing. */
    private static String plain(String clause) {
        var plain = new StringBuilder(clause.length());
        clause.chars().filter(c -> LEFT_OUT.indexOf(c) < 0).forEach(c -> plain.append((char) c));
        return IN_SLOGANS.in(plain, 0, plain.length()) == 0
                ? plain.toString()
                : SLOGANS.matcher(plain).replaceAll(" ");
    }

    private static Pattern expand(String shape) {
        return Pattern.compile(shape.replace("SOME", "[^，]{0,10}?")
                .replace("NUMBER", "(?<![\\d.一二三四五六七八九十第数])(?:\\d{1,5}(?:[-－~～—至]\\d{1,4})?|[二两三四五六七八九十百]{1,4})")
                .replace("FIGURE", "(?:\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,5})")
                .replace("FEW", "(?:一[二两]|一至[两二三]|数\\d{1,2})"));
    }
}
