package io.zhijia.union;

/** A thing that every kind of unit calls by a word of its own; in messages {@code [[CONGRESS]]}. */
public enum UnitTerm {
    /** 本单位: 学校, 医院 … */
    UNIT,
    /** 校领导, 院领导 … */
    LEADERS,
    /** 校长, 院长 … */
    PRINCIPAL,
    /** 党支部, 党委 … */
    PARTY,
    /** 教职工, 职工 … */
    STAFF,
    /** 教师, 医护人员 … */
    FRONTLINE,
    /** 教代会, 职代会 … */
    CONGRESS,
    /** 教职工大会, 职工大会 … */
    STAFF_MEETING,
    /** 校务公开, 院务公开 … */
    DISCLOSURE,
    /** 师德, 医德 … */
    ETHICS;

    /** Message key of its name. */
    public String word() {
        return "union.term." + name();
    }

    /** Message key of the word that units of this kind use unless they choose another. */
    public String word(UnitKind kind) {
        return "union.term." + name() + "." + kind.name();
    }
}
