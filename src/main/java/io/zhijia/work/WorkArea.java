package io.zhijia.work;

import java.util.Locale;

/**
 * The areas of union work (工作领域) under which plans and records are kept. The names are the codes that plans are
 * exchanged with, hence the British spelling of two of them.
 */
public enum WorkArea {
    /** 组织建设 */
    ORGANISATION,
    /** 教代会·民主管理 */
    CONGRESS,
    /** 民意渠道 */
    VOICE,
    /** 民主评议·考评 */
    APPRAISAL,
    /** 公开 */
    DISCLOSURE,
    /** 维权 */
    RIGHTS,
    /** 送温暖·帮扶 */
    CARE,
    /** 互助保障·健康 */
    INSURANCE_HEALTH,
    /** 女职工 */
    WOMEN,
    /** 离退休 */
    RETIREES,
    /** 文体活动 */
    CULTURE_SPORT,
    /** 成长·师德教育 */
    GROWTH,
    /** 评优表彰 */
    HONOUR,
    /** 经费·经审 */
    FINANCE,
    /** 宣传信息 */
    PUBLICITY,
    /** 上级任务 */
    SUPERIOR,
    /** 协助·其他 */
    SUPPORT;

    /** As exchanged with other programs, such as {@code culture_sport}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String word() {
        return "work.area." + name();
    }
}
