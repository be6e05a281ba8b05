package io.zhijia.particulars;

import java.util.Optional;

/** A fact of the national member sheet that the register keeps beside name, sex, birth, phone and identity number. */
public enum Particular {
    NATION("民族"),
    EMPLOYMENT("就业状况"),
    ID_KIND("证件类别"),
    EDUCATION("学历"),
    SKILL("技术等级"),
    HOUSEHOLD("户籍类型"),
    HOUSEHOLD_PLACE("户籍所在地"),
    POLITICAL("政治面貌"),
    WORKPLACE("工作单位"),
    NATIVE_PLACE("籍贯"),
    MIGRANT("是否农民工会员"),
    WORKING_SINCE("参加工作日期"),
    POST("职务、岗位"),
    TITLE("职称"),
    EMERGENCY_CONTACT("紧急联系人"),
    ADDRESS("通讯地址");

    private final String chinese;

    Particular(String chinese) {
        this.chinese = chinese;
    }

    /** Its name on the national sheet. */
    public String chinese() {
        return chinese;
    }

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
