package io.zhijia.unitsheet;

import java.util.EnumMap;
import java.util.Map;

/** What the sheet says of one union; a field without a value is not known. */
record UnitFacts(Map<UnitField, String> values) {

    static final UnitFacts NONE = new UnitFacts(Map.of());

    String get(UnitField field) {
        return values.getOrDefault(field, "");
    }

    /** With these; an empty one is not known any more. */
    UnitFacts with(Map<UnitField, String> others) {
        var all = new EnumMap<UnitField, String>(UnitField.class);
        all.putAll(values);
        others.forEach((field, value) -> {
            if (value.isBlank()) {
                all.remove(field);
            } else {
                all.put(field, value);
            }
        });
        return new UnitFacts(Map.copyOf(all));
    }

    /** What of this is to be kept beside what we know: nothing said elsewhere, and none of ours, for that may change. */
    Map<UnitField, String> beside(Map<UnitField, String> typed) {
        var own = new EnumMap<UnitField, String>(UnitField.class);
        typed.forEach((field, value) -> {
            if (!field.isElsewhere()) {
                own.put(field, value.equals(get(field)) ? "" : value);
            }
        });
        return own;
    }
}
