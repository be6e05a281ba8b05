package io.zhijia.survey;

/** Where a survey stands. */
enum SurveyState {
    /** 草稿 */
    DRAFT,
    /** 进行中 */
    OPEN,
    /** 已结束 */
    CLOSED,
    /** 已公布 */
    TOLD;

    /** Whether nothing more comes in and what came is counted. */
    boolean isCounted() {
        return this == CLOSED || this == TOLD;
    }

    /** Message key of its name. */
    String word() {
        return "survey.state." + name();
    }
}
