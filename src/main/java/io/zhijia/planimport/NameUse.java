package io.zhijia.planimport;

/** What is to become of a name that stands in a plan (ACC-10). */
enum NameUse {
    /** It is this person, who is in charge of what names them. */
    PERSON,
    /** It stays as words. */
    TEXT,
    /** A post stands there instead, in the whole plan. */
    POST;

    /** Message key of its name. */
    String word() {
        return "planimport.name." + name();
    }
}
