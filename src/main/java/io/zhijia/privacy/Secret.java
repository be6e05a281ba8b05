package io.zhijia.privacy;

/** A kind of field that is kept sealed. Its name is part of the seal: what is renamed cannot be opened any more. */
public enum Secret {
    /** 证件号码 */
    IDENTITY_NUMBER(3, 4),
    /** 手机 */
    PHONE(3, 4),
    /** 银行账号 */
    BANK_ACCOUNT(0, 4),
    /** 导入时暂存的整行、整份表格 */
    STAGED(0, 0),
    /** 本人申请更正的内容 */
    ASKED(0, 0),
    /** 会籍接转时随人带来的资料 */
    TRAVELLING(0, 0),
    /** 合并重复登记以前，两条各是什么样 */
    MERGED(0, 0),
    /** 会员档案里本单位自设的敏感项目 */
    OWN_FIELD(0, 0),
    /** 第二步验证的密钥 */
    SECOND_FACTOR(0, 0),
    /** 家庭情况 */
    FAMILY(0, 0),
    /** 离退休人员的住址、联系电话、亲属、医疗待遇和补贴 */
    RETIREE(0, 0),
    /** 无记名投票的票证和回执私钥 */
    BALLOT_KEY(0, 0),
    /** 问卷作答码的密钥 */
    SURVEY_KEY(0, 0),
    /** 违反行为规范的反映：经过、证据、听取意见的记录 */
    CONDUCT(0, 0);

    private final int shownBefore;
    private final int shownAfter;

    Secret(int shownBefore, int shownAfter) {
        this.shownBefore = shownBefore;
        this.shownAfter = shownAfter;
    }

    /** 110***********1234: enough to recognize, not enough to use. What is too short shows nothing. */
    public String mask(String clear) {
        if (clear.length() <= shownBefore + shownAfter) {
            return "*".repeat(clear.length());
        }
        return clear.substring(0, shownBefore)
                + "*".repeat(clear.length() - shownBefore - shownAfter)
                + clear.substring(clear.length() - shownAfter);
    }

    /** Message key of its name. */
    public String word() {
        return "privacy.secret." + name();
    }
}
