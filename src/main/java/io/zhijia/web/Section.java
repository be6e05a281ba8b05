package io.zhijia.web;

/** The places of the main menu, in the order of the year; a section is shown once a module has an entry in it. */
public enum Section {
    TODAY("home"),
    PLAN("calendar"),
    VOICE("bulb"),
    CARE("heart"),
    LIFE("ball"),
    MONEY("coin"),
    PEOPLE("users"),
    RECORDS("book");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    /** Symbol in {@code icons.svg}. */
    public String icon() {
        return icon;
    }

    /** Message key of its name. */
    public String word() {
        return "web.section." + name();
    }
}
