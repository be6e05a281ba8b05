package io.zhijia.compliance;

/** What the program processes for every union; the words of each row are in the messages. */
enum Shipped {
    REGISTER,
    FILES,
    FAMILY,
    ACCOUNTS,
    RECORDS,
    VOICES,
    OUTSIDERS,
    LOG;

    /** Message key of one of its cells. */
    String word(String cell) {
        return "compliance.shipped." + name() + "." + cell;
    }
}
