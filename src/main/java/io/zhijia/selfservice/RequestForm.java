package io.zhijia.selfservice;

import io.zhijia.memberfile.OwnTyped;
import io.zhijia.selfservice.ChangeRequest.Facts;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types about themselves.
 *
 * @param facts by the names of {@link OwnFact}
 * @param own by the ids of fields of the union's own
 */
record RequestForm(
        @Nullable Map<String, @Size(max = 100) String> facts,
        @Nullable Map<String, @Size(max = 200) String> own) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");

    static RequestForm of(Facts known) {
        var facts = new HashMap<String, String>();
        known.facts().forEach((fact, value) -> facts.put(fact.name(), value));
        var own = new HashMap<String, String>();
        known.own().forEach((field, value) -> own.put(field.toString(), value));
        return new RequestForm(facts, own);
    }

    OwnTyped typed() {
        return new OwnTyped(own);
    }

    String text(OwnFact fact) {
        return facts == null ? "" : facts.getOrDefault(fact.name(), "");
    }

    /** Message key of what is wrong with it. */
    Optional<String> mistake(OwnFact fact) {
        var text = text(fact).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (fact == OwnFact.PHONE) {
            return PHONE.matcher(phone(text)).matches() ? Optional.empty() : Optional.of("selfservice.phone.shape");
        }
        return fact.particular().orElseThrow().list().isPresent()
                        && fact.particular()
                                .orElseThrow()
                                .list()
                                .get()
                                .find(text)
                                .isEmpty()
                ? Optional.of("memberfile.mistake.list")
                : Optional.empty();
    }

    /** Only what the form had in it. */
    Map<OwnFact, String> values() {
        var values = new EnumMap<OwnFact, String>(OwnFact.class);
        for (var fact : OwnFact.values()) {
            if (facts != null && facts.containsKey(fact.name())) {
                values.put(fact, fact == OwnFact.PHONE ? phone(text(fact)) : text(fact));
            }
        }
        return values;
    }

    private static String phone(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }
}
