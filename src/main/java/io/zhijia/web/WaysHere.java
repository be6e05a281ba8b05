package io.zhijia.web;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import io.zhijia.tenancy.WithinUnion;
import io.zhijia.tenancy.WorkAtHand;
import io.zhijia.web.UnitWays.Ways;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The ways of the unit that work is done for just now: that of the step, else of whoever asked for the page. */
final class WaysHere {

    private final ObjectProvider<UnitWays> module;

    WaysHere(ObjectProvider<UnitWays> module) {
        this.module = module;
    }

    /** A page asks hundreds of times and reads them once. */
    Ways in(Locale language) {
        var request = RequestContextHolder.getRequestAttributes();
        var whose = whose(request);
        if (whose == null) {
            return Ways.UNSAID;
        }
        if (request == null) {
            return read(whose, language);
        }
        var key = UnitWays.class.getName() + "." + whose.union() + "." + language.getLanguage();
        if (request.getAttribute(key, SCOPE_REQUEST) instanceof Ways known) {
            return known;
        }
        var ways = read(whose, language);
        request.setAttribute(key, ways, SCOPE_REQUEST);
        return ways;
    }

    private Ways read(WithinUnion whose, Locale language) {
        var known = module.getIfAvailable();
        return known == null ? Ways.UNSAID : known.of(whose, language);
    }

    private static @Nullable WithinUnion whose(@Nullable RequestAttributes request) {
        var step = WorkAtHand.of();
        if (step.isPresent()) {
            return step.get();
        }
        return request != null && request.getAttribute(UnitWays.WHOSE, SCOPE_REQUEST) instanceof WithinUnion asking
                ? asking
                : null;
    }
}
