package io.zhijia.compliance;

import static io.zhijia.compliance.FormKind.ASSESSMENT;
import static io.zhijia.compliance.FormKind.INCIDENT;
import static io.zhijia.compliance.FormKind.SELF_CHECK;

import java.util.List;

/** What the forms ask, as the law does: 个人信息保护法 arts 55-57, 54; 网络数据安全管理条例 arts 10-12. */
enum Question {
    TRIGGER(ASSESSMENT, "SENSITIVE", "AUTOMATED", "ENTRUSTING", "PROVIDING", "PUBLISHING", "ABROAD"),
    DATA(ASSESSMENT, Shape.TEXT, true),
    PURPOSE(ASSESSMENT, Shape.TEXT, true),
    EFFECT(ASSESSMENT, Shape.TEXT, true),
    MEASURES(ASSESSMENT, Shape.TEXT, true),
    RISK(ASSESSMENT, "LOW", "MEDIUM", "HIGH"),
    CONCLUSION(ASSESSMENT, "GO", "GO_WITH_MEASURES", "STOP"),

    KNOWN_AT(INCIDENT, Shape.MOMENT, true),
    WHAT(INCIDENT, Shape.TEXT, true),
    KINDS(INCIDENT, Shape.TEXT, true),
    PEOPLE(INCIDENT, Shape.NUMBER, true),
    CAUSE(INCIDENT, Shape.TEXT, true),
    HARM(INCIDENT, Shape.TEXT, true),
    REMEDY(INCIDENT, Shape.TEXT, true),
    AUTHORITY_TOLD(INCIDENT, Shape.MOMENT, false),
    AUTHORITY_HOW(INCIDENT, Shape.TEXT, false),
    PERSONS_TOLD(INCIDENT, Shape.MOMENT, false),
    PERSONS_HOW(INCIDENT, Shape.TEXT, false),

    RULES(SELF_CHECK),
    NOTICE(SELF_CHECK),
    CONSENT(SELF_CHECK),
    MINIMUM(SELF_CHECK),
    ASSESSED(SELF_CHECK),
    RIGHTS(SELF_CHECK),
    KEEPING(SELF_CHECK),
    ACCESS(SELF_CHECK),
    VENDORS(SELF_CHECK),
    TRAINING(SELF_CHECK),
    PLAN(SELF_CHECK),
    TO_DO(SELF_CHECK, Shape.TEXT, false);

    /** How it is answered. */
    enum Shape {
        TEXT,
        NUMBER,
        /** a day and an hour */
        MOMENT,
        CHOICE
    }

    private final FormKind kind;
    private final Shape shape;
    private final boolean needed;
    private final List<String> choices;

    Question(FormKind kind, Shape shape, boolean needed) {
        this.kind = kind;
        this.shape = shape;
        this.needed = needed;
        this.choices = List.of();
    }

    Question(FormKind kind, String... choices) {
        this.kind = kind;
        this.shape = Shape.CHOICE;
        this.needed = true;
        this.choices = choices.length == 0 ? List.of("YES", "PARTLY", "NO", "NONE") : List.of(choices);
    }

    FormKind kind() {
        return kind;
    }

    Shape shape() {
        return shape;
    }

    /** Without it the form is not concluded. */
    boolean isNeeded() {
        return needed;
    }

    /** What one may choose; empty where something is typed. */
    List<String> choices() {
        return choices;
    }

    /** Message key of it. */
    String word() {
        return "compliance.q." + name();
    }

    /** Message key of one of its choices. */
    String word(String choice) {
        return "compliance." + (kind == SELF_CHECK ? "check" : "q." + name()) + "." + choice;
    }
}
