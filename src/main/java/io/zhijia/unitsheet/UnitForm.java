package io.zhijia.unitsheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is typed into the 16 fields, by their names; or chosen from a sheet that was handed in. */
record UnitForm(@Nullable Map<String, String> facts) {

    static UnitForm of(UnitFacts kept) {
        var facts = new HashMap<String, String>();
        kept.values().forEach((field, value) -> facts.put(field.name(), value));
        return new UnitForm(facts);
    }

    String text(UnitField field) {
        return facts == null ? "" : facts.getOrDefault(field.name(), "").strip();
    }

    /** Message keys of what is wrong, by field. */
    Map<UnitField, String> mistakes() {
        var mistakes = new LinkedHashMap<UnitField, String>();
        for (var field : UnitField.values()) {
            if (!field.isElsewhere()
                    && !text(field).isEmpty()
                    && field.read(text(field)).isEmpty()) {
                mistakes.put(field, field.expected());
            }
        }
        return mistakes;
    }

    /** Of a form without mistakes; fields it did not have stay as they are. */
    Map<UnitField, String> values() {
        var values = new EnumMap<UnitField, String>(UnitField.class);
        for (var field : UnitField.values()) {
            if (facts != null && facts.containsKey(field.name())) {
                values.put(
                        field,
                        text(field).isEmpty() ? "" : field.read(text(field)).orElse(""));
            }
        }
        return values;
    }
}
