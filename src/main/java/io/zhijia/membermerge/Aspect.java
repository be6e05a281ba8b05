package io.zhijia.membermerge;

/** What an entry says beside the facts of its file. */
enum Aspect {
    NUMBER("membership.column.number"),
    NAME("membership.column.name"),
    SEX("membership.column.sex"),
    BORN("membership.born"),
    PHONE("membership.column.phone"),
    GROUP("membership.column.group"),
    DEPARTMENT("membership.column.department"),
    IDENTITY("privacy.secret.IDENTITY_NUMBER"),
    BANK("privacy.secret.BANK_ACCOUNT");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    /** Message key of its name. */
    String word() {
        return word;
    }
}
