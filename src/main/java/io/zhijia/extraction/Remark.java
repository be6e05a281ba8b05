package io.zhijia.extraction;

/** What a person should know about how the text was read; worded under {@link #messageKey()}. */
public enum Remark {
    /** The file carries macros; only its text was read. */
    MACROS_LEFT_OUT;

    public String messageKey() {
        return "extraction.remark." + name();
    }
}
