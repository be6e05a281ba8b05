package io.zhijia.planimport;

import io.zhijia.planreader.ReadEntry;
import io.zhijia.planreader.ReadWarning;
import io.zhijia.planreader.WarningKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may be in charge of an entry, as its words say: 由李娜负责, （李娜）, or a name at its end (E42). */
final class NamedPeople {

    private static final String NAME = "(?<name>(?!由)[一-龥]{2,4}?)";
    private static final String TITLE = "(?:老师|同志|主席|副主席|委员|组长|书记|校长)?";
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("(?:^|[,，。;；、\\s(（由])" + NAME + TITLE + "(?:负责|牵头|主持|统筹)(?=$|[,，。;；、\\s)）])"),
            Pattern.compile("(?:负责人|责任人|牵头人|经办人)\\s*[:：]?\\s*" + NAME + TITLE + "(?=$|[,，。;；、\\s)）])"),
            Pattern.compile("(?:\\s|[—–:：;；。-])" + NAME + TITLE + "[。\\s]*$"));
    private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{2,30})[)）]");
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；:：和\\s]+");
    private static final Pattern CALLED = Pattern.compile("([一-龥]{2,4}?)" + TITLE);

    /** Each that may be a name, the likeliest first; most are none, so ask who is called so. */
    static Set<String> in(ReadEntry entry) {
        return in(entry.warnings(), entry.item());
    }

    /** The same of an entry that may have been corrected since. */
    static Set<String> in(List<ReadWarning> warnings, String words) {
        var names = new LinkedHashSet<String>();
        warnings.stream()
                .filter(warning -> warning.kind() == WarningKind.PERSON_NAMED)
                .flatMap(warning -> warning.facts().stream())
                .forEach(names::add);
        PLACES.stream()
                .flatMap(place -> place.matcher(words).results())
                .forEach(found -> names.add(found.group("name")));
        BRACKETS.matcher(words)
                .results()
                .flatMap(found -> Stream.of(BETWEEN.split(found.group(1))))
                .map(CALLED::matcher)
                .filter(Matcher::matches)
                .forEach(called -> names.add(called.group(1)));
        return names;
    }

    private NamedPeople() {}
}
