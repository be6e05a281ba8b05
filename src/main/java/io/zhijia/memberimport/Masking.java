package io.zhijia.memberimport;

import io.zhijia.memberfile.OwnField;
import io.zhijia.privacy.Secret;

/** Keeps what is sensitive out of the preview. */
final class Masking {

    private static final String HIDDEN = "••••••";

    static Difference difference(Field field, String before, String after) {
        return new Difference(field, mask(field, before), mask(field, after));
    }

    /** Of a field that is kept sealed only that there is something. */
    static Difference difference(OwnField field, String before, String after) {
        return field.isSealed()
                ? new Difference(null, before.isEmpty() ? "" : HIDDEN, HIDDEN, field.name())
                : new Difference(null, before, after, field.name());
    }

    /** What is masked already stays as it is. */
    private static String mask(Field field, String text) {
        return switch (field) {
            case PHONE -> Secret.PHONE.mask(text);
            case ID_NUMBER -> text.contains("*") ? text : Secret.IDENTITY_NUMBER.mask(text);
            default -> text;
        };
    }

    private Masking() {}
}
