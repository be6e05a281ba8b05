package io.zhijia.planreader;

import java.util.List;
import java.util.Optional;

/** What a text is, whatever its title says. */
public enum TextKind {
    /** 计划 */
    PLAN,
    /** 总结 */
    SUMMARY,
    /** 向大会的报告，述职 */
    REPORT;

    /** Where words look, as {@code kinds.txt} lists them under {@code time}. */
    enum Looks {
        BACK,
        AHEAD,
        TO_DELEGATES
    }

    private static final int OPENING = 300;
    private static final int TITLE_COUNTS = 12;

    /** In Chinese the past shows itself in one small word; a plan hardly ever has it. */
    private static final int PAST_COUNTS = 4;

    /** What the text reads like. */
    static TextKind of(String title, String body) {
        if (isToDelegates(title, body)) {
            return REPORT;
        }
        var spots = KindCues.spots(Chapter.TIME, body);
        int back = weight(spots, Looks.BACK) + PAST_COUNTS * pastTenses(body);
        int ahead = weight(spots, Looks.AHEAD);
        var claimed = claimedBy(title);
        back += claimed.filter(SUMMARY::equals).isPresent() ? TITLE_COUNTS : 0;
        ahead += claimed.filter(PLAN::equals).isPresent() ? TITLE_COUNTS : 0;
        return back > ahead ? SUMMARY : PLAN;
    }

    /** What a title alone claims, right or wrong; empty if it claims nothing, or both a summary and a plan. */
    static Optional<TextKind> claimedBy(String title) {
        var words = Spelling.plain(title);
        boolean plan = words.contains("计划") || words.contains("安排") || words.contains("要点") || words.contains("方案");
        boolean summary = words.contains("总结") || words.contains("小结") || words.contains("回顾");
        if (words.contains("述职") || words.contains("工作报告")) {
            return Optional.of(REPORT);
        }
        return plan == summary ? Optional.empty() : Optional.of(plan ? PLAN : SUMMARY);
    }

    /** What the title claims although the text reads otherwise; then a person should look. */
    Optional<TextKind> doubt(String title) {
        return claimedBy(title).filter(kind -> kind != this);
    }

    /** As exchanged with other programs. */
    public String code() {
        return Codes.of(this);
    }

    private static boolean isToDelegates(String title, String body) {
        var opening = body.substring(0, Math.min(body.length(), OPENING));
        return claimedBy(title).filter(REPORT::equals).isPresent()
                || weight(KindCues.spots(Chapter.TIME, opening), Looks.TO_DELEGATES) > 0;
    }

    private static int weight(List<CueBook.Spot> spots, Looks where) {
        return spots.stream()
                .filter(spot -> spot.cue().constant().equals(where.name()))
                .mapToInt(spot -> spot.cue().weight())
                .sum();
    }

    /** Places of 了, but not of 为了, 了解, 除了. */
    private static int pastTenses(String body) {
        int places = 0;
        for (int at = body.indexOf('了'); at >= 0; at = body.indexOf('了', at + 1)) {
            boolean otherWord = (at > 0 && "为除".indexOf(body.charAt(at - 1)) >= 0) || body.startsWith("了解", at);
            places += otherWord ? 0 : 1;
        }
        return places;
    }
}
