package io.zhijia.planreader;

/** Classes of words that rules ask for; {@code filing.txt} lists their words under {@code words} and the name in small letters. */
enum WordClass {
    WOMEN,
    RETIREES,
    WITH_SERVING,
    HELPING,
    HELPED_PERSON,
    UPPER,
    UPPER_EVENT,
    HANDING,
    HANDED_MONEY,
    INSPECTED,
    SCHOOL_MATTER
}
