package io.zhijia.proposal;

/** The way a proposal goes after screening. */
enum Path {
    /** 提案 */
    CASE,
    /** 意见建议 */
    SUGGESTION
}
