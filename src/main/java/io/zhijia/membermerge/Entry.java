package io.zhijia.membermerge;

import static java.util.stream.Collectors.toSet;

import io.zhijia.memberfile.FileContents;
import io.zhijia.membership.Details;
import io.zhijia.membership.Placement;
import io.zhijia.particulars.Particular;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the register and the file say about one member, dated facts aside. */
record Entry(Details details, Placement placement, FileContents file) {

    private static final String OWN = "own.";

    /** This entry, but of the other whatever is wanted of it; by the names of aspects and particulars. */
    Entry mixedWith(Entry other, Predicate<String> isOfOther) {
        return new Entry(details(other, isOfOther), placement(other, isOfOther), file(other, isOfOther));
    }

    private Details details(Entry other, Predicate<String> isOfOther) {
        return new Details(
                of(other, Aspect.NUMBER, isOfOther).details().number(),
                of(other, Aspect.NAME, isOfOther).details().name(),
                of(other, Aspect.SEX, isOfOther).details().sex(),
                of(other, Aspect.BORN, isOfOther).details().born(),
                of(other, Aspect.PHONE, isOfOther).details().phone());
    }

    private Placement placement(Entry other, Predicate<String> isOfOther) {
        return new Placement(
                of(other, Aspect.DEPARTMENT, isOfOther).placement().department(),
                of(other, Aspect.GROUP, isOfOther).placement().group());
    }

    private FileContents file(Entry other, Predicate<String> isOfOther) {
        var facts = new EnumMap<Particular, String>(Particular.class);
        for (var particular : Particular.values()) {
            var fact = (isOfOther.test(particular.name()) ? other : this)
                    .file()
                    .facts()
                    .get(particular);
            if (fact != null) {
                facts.put(particular, fact);
            }
        }
        var own = new HashMap<UUID, String>();
        Stream.of(this, other)
                .forEach(one -> one.file().own().keySet().forEach(field -> {
                    var value = (isOfOther.test(OWN + field) ? other : this)
                            .file()
                            .own()
                            .get(field);
                    if (value != null) {
                        own.put(field, value);
                    }
                }));
        return new FileContents(
                facts,
                own,
                of(other, Aspect.IDENTITY, isOfOther).file().identity(),
                of(other, Aspect.BANK, isOfOther).file().bank());
    }

    private Entry of(Entry other, Aspect aspect, Predicate<String> isOfOther) {
        return isOfOther.test(aspect.name()) ? other : this;
    }

    /** The union's own fields that are filled in here and not there, as they are asked for. */
    Set<String> ownBeyond(Entry other) {
        return file.own().keySet().stream()
                .filter(field -> !other.file().own().containsKey(field))
                .map(field -> OWN + field)
                .collect(toSet());
    }

    /** What it says about this; empty if nothing. */
    String value(String key) {
        if (key.startsWith(OWN)) {
            return file.own().getOrDefault(UUID.fromString(key.substring(OWN.length())), "");
        }
        for (var particular : Particular.values()) {
            if (particular.name().equals(key)) {
                return file.facts().getOrDefault(particular, "");
            }
        }
        return switch (Aspect.valueOf(key)) {
            case NUMBER -> details.number();
            case NAME -> details.name();
            case SEX -> details.sex().name();
            case BORN -> Objects.toString(details.born(), "");
            case PHONE -> details.phone();
            case GROUP -> placement.group() == null ? "" : placement.group().toString();
            case DEPARTMENT ->
                placement.department() == null ? "" : placement.department().toString();
            case IDENTITY -> file.identity();
            case BANK -> file.bank();
        };
    }

    String label() {
        return details.name() + " " + details.number();
    }
}
