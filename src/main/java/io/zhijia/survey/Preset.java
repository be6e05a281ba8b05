package io.zhijia.survey;

import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Question.Need;
import io.zhijia.work.WorkArea;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Forms to begin with; their questions are the union's own text from the first day and may be changed. */
enum Preset {
    /** 空白 */
    BLANK(WorkArea.APPRAISAL),
    /** 师德规范问卷 */
    ETHICS(
            WorkArea.GROWTH,
            grades("您对本校教师以下各方面的评价（5 分最好）", "爱岗敬业", "关爱学生", "教书育人", "为人师表", "廉洁从教"),
            one("您觉得最近一年本校的师德风气", "明显好转", "有所好转", "没有变化", "有所下降"),
            several("最需要加强的方面（可多选）", "不体罚或变相体罚", "不有偿补课", "不推销资料", "作业量适当", "与家长沟通", "尊重学生"),
            words("对师德建设的建议（请不要写出具体的人）")),
    /** 职工需求：所急、所需、所求、所愿 */
    NEEDS(
            WorkArea.VOICE,
            several(
                    "您现在最急、最需要工会办的事（可多选）",
                    "子女入学和课后看护",
                    "体检和健康",
                    "困难帮扶",
                    "午餐和食堂",
                    "休息场所",
                    "上下班交通",
                    "业务培训和学历提升",
                    "文体活动",
                    "心理关爱",
                    "减轻非教学负担",
                    "住房和安居",
                    "婚恋交友"),
            scale("您对工会这一年工作的满意程度（5 分最满意）"),
            words("所急：眼下最急的一件事"),
            words("所愿：希望工会明年办成的一件事")),
    /** 外出、疗休养满意度 */
    TRIP(
            WorkArea.CULTURE_SPORT,
            grades("请给这次外出打分（5 分最满意）", "行程安排", "住宿", "用餐", "交通", "服务和安全"),
            one("明年还愿意参加吗", "愿意", "看安排", "不愿意"),
            words("意见和建议")),
    /** 职工之家满意度 */
    STAFF_HOME(
            WorkArea.ORGANISATION,
            grades("请给职工之家打分（5 分最满意）", "场地和设施", "开放时间", "活动内容", "服务态度", "作用发挥"),
            scale("总的来说，您对本会工作满意吗（5 分最满意）"),
            words("希望职工之家增加什么")),
    /** 家长评教 */
    PARENTS(
            WorkArea.APPRAISAL,
            grades("请给老师打分（5 分最好）", "关心孩子", "教学认真", "处事公平", "与家长沟通", "廉洁从教"),
            words("想对学校说的话（请不要写孩子的情况）")),
    /** 学生评教 */
    PUPILS(
            WorkArea.APPRAISAL,
            grades("请给老师打分（5 分最好）", "讲课听得懂", "关心我们", "对大家公平", "作业合适"),
            one("你喜欢上这位老师的课吗", "很喜欢", "喜欢", "一般", "不太喜欢")),
    /** 同事互评 */
    COLLEAGUES(WorkArea.APPRAISAL, grades("请给同事打分（5 分最好）", "敬业奉献", "团结协作", "教学研究", "为人师表")),
    /** 领导评价 */
    LEADERS(WorkArea.APPRAISAL, grades("请给老师打分（5 分最好）", "履职尽责", "教学质量", "遵守纪律", "服从安排")),
    /** 自我评价 */
    SELF(WorkArea.APPRAISAL, grades("请给自己打分（5 分最好）", "爱岗敬业", "关爱学生", "教学能力", "为人师表", "廉洁从教"));

    private static final int USUAL_CELL = 5;
    private static final int CELL_OF_ONE_TEACHER = 10;
    private static final int GRADES = 5;

    private final WorkArea area;
    private final List<Question> questions;

    Preset(WorkArea area, Question... questions) {
        this.area = area;
        this.questions = List.of(questions);
    }

    /** Those of the five who rate (五方评议) of whom many rate one teacher; the fifth rates itself and has no group. */
    static List<Preset> sides() {
        return List.of(PARENTS, PUPILS, COLLEAGUES, LEADERS);
    }

    /** The form whose subject a title names; a blank one if none does. */
    static Preset fitting(String title) {
        return title.contains("师德")
                ? ETHICS
                : title.contains("需求") || title.contains("所急")
                        ? NEEDS
                        : title.contains("疗休养") || title.contains("外出")
                                ? TRIP
                                : title.contains("之家") ? STAFF_HOME : BLANK;
    }

    WorkArea area() {
        return area;
    }

    List<Question> questions() {
        return questions;
    }

    /** Fewest answers of which anything is said: more where a group stands for one teacher. */
    int cell() {
        return sides().contains(this) ? CELL_OF_ONE_TEACHER : USUAL_CELL;
    }

    /** Whether what is needed most must become a measure, or be told why not. */
    boolean asksForNeeds() {
        return this == NEEDS;
    }

    /** Message key of its name. */
    String word() {
        return "survey.preset." + name();
    }

    private static Question grades(String text, String... lines) {
        return Question.of(Kind.MATRIX, text, Arrays.asList(lines), GRADES, Need.MUST);
    }

    private static Question scale(String text) {
        return Question.of(Kind.SCALE, text, List.of(), GRADES, Need.MUST);
    }

    private static Question one(String text, String... options) {
        return Question.of(Kind.SINGLE, text, Stream.of(options).toList(), 0, Need.MUST);
    }

    private static Question several(String text, String... options) {
        return Question.of(Kind.MULTIPLE, text, Stream.of(options).toList(), 0, Need.MUST);
    }

    private static Question words(String text) {
        return Question.of(Kind.TEXT, text, List.of(), 0, Need.MAY);
    }
}
