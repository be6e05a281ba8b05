package io.zhijia.planreader;

import java.util.regex.Pattern;

/** What the web puts around and between plans: paths, dates of upload, prefaces, advertisements (E2, E3). */
final class Noise {

    private static final Pattern PATH = Pattern.compile("[^。;]{1,20}(?:[>»]|›)[^。;]{1,20}(?:[>»]|›)[^。;]{1,40}");
    private static final Pattern UPLOADED = Pattern.compile(
            "(?:发布|更新|上传)?(?:时间|日期|来源|作者|编辑)\\s*:.{0,30}(?:\\d{4}-\\d{1,2}-\\d{1,2}|我要投稿|来源|浏览|点击|字号).{0,40}");
    private static final Pattern PREFACE = Pattern.compile(
            "小编|范文(?:大全|参考|汇总|精选)|供(?:大家|您|你)?(?:参考|借鉴|阅读)|(?:仅|以)供参考|欢迎(?:大家)?(?:阅读|借鉴|参考|查看|下载)|(?:该|应该|应当)?(?:怎么|怎样|如何)(?:去)?写.{0,12}(?:计划|总结|报告).{0,6}(?:呢|\\?)|一起来(?:看看|了解)|希望(?:能够?)?(?:对|帮助)(?:大家|到大家|您)");
    private static final Pattern FOOTER = Pattern.compile(
            "相关(?:文章|推荐|阅读|范文|热词)|推荐(?:阅读|文章)|猜你喜欢|(?:看过|阅读)(?:本文|此文|.{0,12})(?:的人)?还(?:看|喜欢)|上一篇\\s*:?|下一篇\\s*:?|返回(?:首页|列表|顶部)|(?:本文|文章|内容)(?:来源|来自|由).{0,20}(?:网|整理|收集)|"
                    + "以上(?:就是|是|内容|便是)?.{0,30}(?:小编|供.{0,4}参考|范文|收藏|本站|分享)|更多.{0,20}(?:范文|请(?:关注|继续|点击)|收藏|尽在)|(?:下载|收藏|点击)(?:本站|本文|此文|此处|下载)|版权(?:归|所有|声明)|免责声明|https?://|www\\.|微信公众号|扫描?二维码|\\.docx?(?:格式)?\\s*下载");
    private static final Pattern TABLE_HEAD = Pattern.compile(
            "(?:序号|月\\s*份|时\\s*间|日\\s*期)[\\s|/、]*(?:主要|重点)?(?:工作|活动)?(?:内\\s*容|项目|安排|要点|主题)[\\s|/、]*(?:负责人|责任人|备注|地点)?");
    private static final Pattern STRAY = Pattern.compile(
            "[□■◇○\\s\\p{Punct}·-]+|第?\\s*\\d{1,3}\\s*页(?:\\s*[/共]\\s*\\d{1,3}\\s*页?)?|-\\s*\\d{1,3}\\s*-");

    private static final Hints HINTS = Hints.of(">»›", ":", "编范供欢写起希", "相荐猜还篇返网整收以更载藏击版免/w众扫");

    /** Nothing a union wrote. */
    static boolean is(Source source, Line line) {
        var text = head(source, line);
        int possible = HINTS.in(text, 0, text.length());
        return (Hints.holds(possible, 0) && PATH.matcher(text).matches())
                || (Hints.holds(possible, 1) && UPLOADED.matcher(text).matches())
                || (Hints.holds(possible, 2) && PREFACE.matcher(text).find())
                || TABLE_HEAD.matcher(text).matches()
                || STRAY.matcher(text).matches();
    }

    /** The same in the midst of a plan, where more words are the union's own. */
    static boolean isInside(Source source, Line line) {
        var text = head(source, line);
        return TABLE_HEAD.matcher(text).matches() || STRAY.matcher(text).matches() || text.contains("小编");
    }

    /** Where the plan is over and the page goes on. */
    static boolean isFooter(Source source, Line line) {
        return line.length() < 120
                && Hints.holds(HINTS.in(source.folded(), line.from(), line.to()), 3)
                && FOOTER.matcher(head(source, line)).find();
    }

    private static String head(Source source, Line line) {
        return source.folded(line.from(), Math.min(line.to(), line.from() + 400));
    }

    private Noise() {}
}
