package io.zhijia.planreader;

/** Something a plan promises that can be measured, with its place in the text. */
public record ReadTarget(String text, TargetKind kind, int from, int to) {

    /** What about it can be measured. */
    public enum TargetKind {
        /** 每月、每学期、两年一次、定期 */
        CADENCE,
        /** 百分比、人人参加 */
        RATE,
        /** 次数、人数、件数 */
        COUNT,
        /** 金额 */
        MONEY,
        /** 期限 */
        DEADLINE;

        /** As exchanged with other programs. */
        public String code() {
            return Codes.of(this);
        }
    }
}
