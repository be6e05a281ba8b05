package io.zhijia.web;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese unless a person, or at first the person's browser, asks for English; the choice is kept in a cookie. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> request.getHeader(ACCEPT_LANGUAGE) == null
                ? Locale.SIMPLIFIED_CHINESE // not the machine's own, which Java would answer here
                : ours(request.getLocale()));
        return resolver;
    }

    static Locale ours(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
