package io.zhijia.fileset;

/** What a book is, as unions tell them apart. */
enum Form {
    /** 簿 */
    BOOK("簿"),
    /** 档 */
    FILE("档"),
    /** 册 */
    ROLL("册");

    private final String sign;

    Form(String sign) {
        this.sign = sign;
    }

    /** As the files of the usual sets write it. */
    String sign() {
        return sign;
    }

    /** Message key of its name. */
    String word() {
        return "fileset.form." + name();
    }
}
