package io.zhijia.yearstart;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnitTerm;
import java.util.Locale;
import java.util.Map;

/**
 * The words this union puts in the places a typical year leaves for them.
 *
 * @param said by their place in the text
 */
record OwnWords(Map<String, String> said) {

    OwnWords {
        said = Map.copyOf(said);
    }

    /** Titles of a plan are Chinese whoever looks. */
    static OwnWords of(Actor actor, UnionDirectory union) {
        return new OwnWords(Map.of(
                "{职代会}", union.word(actor, UnitTerm.CONGRESS, Locale.CHINA),
                "{公开}", union.word(actor, UnitTerm.DISCLOSURE, Locale.CHINA),
                "{职工}", union.word(actor, UnitTerm.STAFF, Locale.CHINA),
                "{单位}", union.word(actor, UnitTerm.UNIT, Locale.CHINA)));
    }

    String in(String text) {
        var all = text;
        for (var word : said.entrySet()) {
            all = all.replace(word.getKey(), word.getValue());
        }
        return all;
    }
}
