package io.zhijia.planreader;

import java.util.regex.Pattern;

/** Headings without a number, known by their words: 指导思想, 工作目标, 附：行事历 (PLN-01). */
final class Headings {

    private static final String WORD =
            "(?:指导思想|总体?(?:要求|目标|思路|构思|任务)|(?:工作|奋斗|主要|年度|预期|总体)?(?:目标|指标)(?:任务)?|(?:目标|基本)任务|(?:主要|重点|工作|中心|具体|基本)(?:工作|任务|措施|要点|重点|内容|思路|要求|安排|做法|情况|目标)(?:任务|要点|安排|措施|及措施)?|(?:落实|保障|实施|推进)措施|(?:活动|时间|日程|月份|具体|工作|进度|主要|逐月|每月|全年)+(?:安排|内容|日程|一览)表?|(?:活动|月份|逐月|每月)计划表?|行事历|大事记|组织(?:领导|机构|保障)|工作理念|思路|背景|情况分析|形势分析|现状分析|存在(?:的)?(?:问题|不足)|下一步打算|今后(?:打算|努力方向)|前言|引言|序言|结语)";
    private static final Pattern ALONE = Pattern.compile("(?:(?:附(?:件|表|录)?\\s*[\\d一二三四五]?\\s*[:、.]?\\s*)(?:.{0,24}"
            + "(?:安排|计划|行事历|一览|日程|表))|.{0,10}?" + WORD + "(?:(?:和|与|及|、|暨)" + WORD + ")?)");
    private static final Pattern LED =
            Pattern.compile("(" + ALONE.pattern() + ")\\s*(?::\\s*)?(?:\\([^)]{1,30}\\))?\\s*:?\\s*");

    /** Whether a line is nothing but such a heading. */
    static boolean isHeading(Source source, int from, int to) {
        return to - from <= 40
                && "。;,!?".indexOf(source.folded().charAt(to - 1)) < 0
                && LED.matcher(source.folded(from, to)).matches();
    }

    /** Where its words end: before a colon, a stop, or a remark in brackets. */
    static int end(Source source, int from, int to) {
        var led = LED.matcher(source.folded(from, to));
        return led.matches() ? from + led.end(1) : to;
    }

    private Headings() {}
}
