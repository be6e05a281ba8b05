package io.zhijia.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

@Controller
class LanguageController {

    private final LocaleResolver resolver;

    LanguageController(LocaleResolver resolver) {
        this.resolver = resolver;
    }

    /** Back to the page the person came from: only a path of ours, never another site. */
    @PostMapping("/language")
    String change(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        resolver.setLocale(request, response, LanguageConfiguration.ours(Locale.forLanguageTag(language)));
        return "redirect:" + (back.matches("/(?![/\\\\])[^\\r\\n]*") ? back : "/");
    }
}
