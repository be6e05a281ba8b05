package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.TOO_MANY_TRIES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.account.Throttle;
import io.zhijia.congress.Projections.Shown;
import io.zhijia.web.AddressToken;
import io.zhijia.web.QrCode;
import io.zhijia.web.UnitWays;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The wall of the hall: whoever has the address. The page asks again and again; unless something changed, nothing is done. */
@Controller
class ProjectorController {

    static final String PATH = "/projector/";
    private static final int TRIES = 60;

    private final Projections projections;
    private final Throttle wrong = new Throttle(TRIES, Duration.ofMinutes(5));

    ProjectorController(Projections projections) {
        this.projections = projections;
    }

    @GetMapping(PATH + "{token}")
    ModelAndView wall(@PathVariable String token, HttpServletRequest request, HttpServletResponse answer) {
        return page("congress/projector", shown(token, request, answer), request)
                .addObject("address", PATH + token + "/slide");
    }

    @GetMapping(PATH + "{token}/slide")
    @Nullable ModelAndView slide(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse answer, Locale language) {
        var shown = shown(token, request, answer);
        var tag = shown.tag() + "-" + language.getLanguage();
        return new ServletWebRequest(request, answer).checkNotModified(tag)
                ? null
                : page("congress/slide", shown, request);
    }

    private static ModelAndView page(String view, Shown shown, HttpServletRequest request) {
        request.setAttribute(UnitWays.WHOSE, shown.link());
        var slide = shown.slide();
        var page = new ModelAndView(view).addObject("slide", slide);
        if (!slide.code().isEmpty()) {
            var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/congress/sittings/" + slide.sitting().id() + "/check-in")
                    .queryParam("code", slide.code())
                    .toUriString();
            page.addObject("code", QrCode.of(address));
        }
        return page;
    }

    /** Nothing is kept by whoever passes it on: neither by a search machine nor in the address of where one goes next. */
    private Shown shown(String token, HttpServletRequest request, HttpServletResponse answer) {
        answer.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        answer.setHeader("Referrer-Policy", "no-referrer");
        var shown = projections.at(AddressToken.hash(token));
        if (shown.isEmpty()) {
            refuseIf(!wrong.admits(request.getRemoteAddr()), TOO_MANY_TRIES);
        }
        return shown.orElseThrow(() -> new NoSuchElementException("No such wall"));
    }
}
