package io.zhijia.union;

import io.zhijia.tenancy.UnionId;
import io.zhijia.web.HtmlPage;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The union as its papers name it.
 *
 * @param own words the union uses instead of those of its kind of unit
 */
public record UnionProfile(
        UnionId union,
        String name,
        UnitKind kind,
        @Nullable LocalDate foundedOn,
        String address,
        Map<UnitTerm, String> own) {

    /** Whole years since it was founded, as its papers say them: by the calendar year. */
    int years(LocalDate today) {
        return foundedOn == null ? 0 : today.getYear() - foundedOn.getYear();
    }

    UnionProfile saying(Map<UnitTerm, String> words) {
        return new UnionProfile(union, name, kind, foundedOn, address, Map.copyOf(words));
    }

    /** The union's word for it: a word of its own, or that of its kind of unit. */
    String said(UnitTerm term, UnaryOperator<String> words) {
        var chosen = own.get(term);
        return chosen == null ? words.apply(term.word(kind)) : chosen;
    }

    /** The union's word for it, on a page. */
    public String say(HtmlPage page, UnitTerm term) {
        return said(term, page::say);
    }
}
