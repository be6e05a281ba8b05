package io.zhijia.particulars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/** The values a fact may have. Later versions take values in; what was right once stays readable. */
public record ValueList(String name, List<Version> versions) {

    private static final Pattern NOISE = Pattern.compile("[\\s　()（）/、·]+");

    /** All values there are today, the oldest version first. */
    public List<String> values() {
        SequencedSet<String> all = new LinkedHashSet<>();
        versions.forEach(version -> version.values().forEach(value -> all.add(value.text())));
        return new ArrayList<>(all);
    }

    /** Those of the first version, as the sheet of the upper unions prints them. */
    public List<String> official() {
        return versions.getFirst().values().stream().map(Value::text).toList();
    }

    /** The value meant: itself, its code, or another spelling of it. */
    public Optional<String> find(String typed) {
        var plain = plain(typed);
        return versions.stream()
                .flatMap(version -> version.values().stream())
                .filter(value -> value.isMeant(plain))
                .map(Value::text)
                .findFirst();
    }

    /** Without spaces, brackets and the like: what is compared. */
    public static String plain(String typed) {
        return NOISE.matcher(typed).replaceAll("");
    }

    /**
     * Values that hold from a day on.
     *
     * @param source where they come from
     */
    public record Version(LocalDate from, String source, List<Value> values) {}

    /**
     * One value.
     *
     * @param others codes and other spellings
     */
    public record Value(String text, List<String> others) {
        boolean isMeant(String plain) {
            return plain(text).equals(plain)
                    || others.stream().anyMatch(other -> plain(other).equals(plain));
        }
    }
}
