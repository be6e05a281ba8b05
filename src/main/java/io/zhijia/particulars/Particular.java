package io.zhijia.particulars;

import java.util.Optional;

/** A fact of the national member sheet that the register keeps beside name, sex, birth, phone and identity number. */
public enum Particular {
    /** 民族 */
    NATION,
    /** 就业状况 */
    EMPLOYMENT,
    /** 有效证件类别 */
    ID_KIND,
    /** 学历 */
    EDUCATION,
    /** 技术等级 */
    SKILL,
    /** 户籍类型 */
    HOUSEHOLD,
    /** 户籍所在地 */
    HOUSEHOLD_PLACE,
    /** 政治面貌 */
    POLITICAL,
    /** 工作单位 */
    WORKPLACE,
    /** 籍贯 */
    NATIVE_PLACE,
    /** 是否农民工会员 */
    MIGRANT,
    /** 参加工作日期 */
    WORKING_SINCE,
    /** 职务、岗位 */
    POST,
    /** 紧急联系人和电话 */
    EMERGENCY_CONTACT;

    /** The values it may have; none if any text will do. */
    public Optional<ValueList> list() {
        return ValueLists.find(name());
    }

    /** Message key of its name. */
    public String word() {
        return "membership.particular." + name();
    }

    /** The day of it can be read as a day. */
    public boolean isDay() {
        return this == WORKING_SINCE;
    }
}
