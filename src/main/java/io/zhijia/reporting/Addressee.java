package io.zhijia.reporting;

/** To whom the union reports. */
enum Addressee {
    /** 党支部 */
    PARTY,
    /** 校长 */
    PRINCIPAL,
    /** 行政 */
    ADMINISTRATION;

    /** Message key of its name, in the words of the unit. */
    String word() {
        return "reporting.to." + name();
    }
}
