package io.zhijia.selfservice;

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
 */
record RequestForm(@Nullable Map<String, @Size(max = 100) String> facts) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");

    static RequestForm of(Map<OwnFact, String> known) {
        var facts = new HashMap<String, String>();
        known.forEach((fact, value) -> facts.put(fact.name(), value));
        return new RequestForm(facts);
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
