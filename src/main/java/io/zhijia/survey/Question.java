package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyRefusal.ASKS_WHO;
import static io.zhijia.survey.SurveyRefusal.NEEDS_OPTIONS;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One question.
 *
 * @param options to choose from; of a matrix its lines
 * @param most highest grade of a scale or matrix; otherwise 0
 */
record Question(Kind kind, String text, List<String> options, int most, Need need) {

    /** How it is answered. */
    enum Kind {
        /** 单选 */
        SINGLE,
        /** 多选 */
        MULTIPLE,
        /** 打分 */
        SCALE,
        /** 逐项打分 */
        MATRIX,
        /** 填写 */
        TEXT;

        /** Message key of its name. */
        String word() {
            return "survey.kind." + name();
        }

        boolean hasOptions() {
            return this == SINGLE || this == MULTIPLE || this == MATRIX;
        }

        boolean isGraded() {
            return this == SCALE || this == MATRIX;
        }
    }

    /** Whether it may be left out. */
    enum Need {
        /** 必答 */
        MUST,
        /** 选答 */
        MAY;

        /** Message key of its name. */
        String word() {
            return "survey.need." + name();
        }
    }

    /** Longest list of options, and longest of them. */
    static final int MOST_OPTIONS = 20;

    private static final int FEWEST_OPTIONS = 2;
    private static final Pattern WHO = Pattern.compile(
            "姓名|名字|您是谁|你是谁|谁家|手机|电话号|联系方式|联系电话|身份证|证件号|工号|学号|住址|门牌|微信号|QQ|邮箱|车牌"
                    + "|\\b(your|full|first|last) name\\b|\\bphone\\b|\\be-?mail\\b|\\bmobile\\b|\\bhome address\\b|\\bwho are you\\b",
            Pattern.CASE_INSENSITIVE);

    static Question of(Kind kind, String text, List<String> options, int most, Need need) {
        var lines = kind.hasOptions()
                ? options.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList()
                : List.<String>of();
        refuseIf(
                kind.hasOptions()
                        && (lines.size() < (kind == Kind.MATRIX ? 1 : FEWEST_OPTIONS) || lines.size() > MOST_OPTIONS),
                NEEDS_OPTIONS,
                MOST_OPTIONS);
        return new Question(kind, text.strip(), lines, kind.isGraded() ? most : 0, need);
    }

    /** Who fills in words must not be asked for their own. */
    void mustNotAskWho() {
        refuseIf(kind == Kind.TEXT && WHO.matcher(text).find(), ASKS_WHO, text);
    }

    boolean isMust() {
        return need == Need.MUST;
    }
}
