package io.zhijia.union;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.zhijia.tenancy.WithinUnion;
import io.zhijia.web.UnitWays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words every page and paper says, and what forms leave out. */
@Service
@Transactional(readOnly = true)
class WaysOfUnions implements UnitWays {

    private final Unions unions;
    private final MessageSource words;

    WaysOfUnions(Unions unions, MessageSource words) {
        this.unions = unions;
        this.words = words;
    }

    @Override
    public Ways of(WithinUnion whose, Locale language) {
        return unions.founded(whose.union())
                .map(profile -> new Ways(
                        said(profile, language),
                        new UnitDefaults(profile.kind(), unions.settings(whose.union())).leftOut()))
                .orElseGet(() -> new Ways(Map.of(), Set.of()));
    }

    private Map<String, String> said(UnionProfile profile, Locale language) {
        return Stream.of(UnitTerm.values())
                .collect(toUnmodifiableMap(
                        UnitTerm::name, term -> profile.said(term, key -> words.getMessage(key, null, language))));
    }
}
