package io.zhijia.firmcongress;

/** What staff are informed of and asked about (劳动合同法第四条；企业民主管理规定). */
enum Subject {
    /** 规章制度 */
    RULES,
    /** 社会保险费缴纳 */
    INSURANCE,
    /** 劳动安全卫生 */
    SAFETY,
    /** 集体合同 */
    COLLECTIVE_CONTRACT,
    /** 劳动合同 */
    LABOUR_CONTRACT,
    /** 其他 */
    OTHER;

    /** Message key of its name. */
    String word() {
        return "firmcongress.subject." + name();
    }
}
