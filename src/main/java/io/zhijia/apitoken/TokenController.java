package io.zhijia.apitoken;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tokens. */
@Controller
@RequestMapping("/me/tokens")
class TokenController {

    private static final String PAGE = "redirect:/me/tokens";

    private final TokenService service;
    private final Clock clock;
    private final String address;
    private final DateTimeFormatter clockTime;

    TokenController(TokenService service, Clock clock, @Value("${zhijia.passkeys.origin}") String address) {
        this.service = service;
        this.clock = clock;
        this.address = address;
        this.clockTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @Bean
    static PersonColumns tokenPeople() {
        return PersonColumns.of("apitoken.token.member");
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return page(actor, new NewToken("", Set.of(), 90));
    }

    @PostMapping
    ModelAndView make(
            Actor actor, @Valid @ModelAttribute("form") NewToken form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, form);
        }
        next.addFlashAttribute("fresh", service.make(actor, form.name().strip(), form.chosen(), form.days()));
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{id}/removal")
    String revoke(Actor actor, @PathVariable TokenId id, RedirectAttributes next) {
        service.revoke(actor, id);
        next.addFlashAttribute("notice", "apitoken.revoked");
        return PAGE;
    }

    private ModelAndView page(Actor actor, NewToken form) {
        return new ModelAndView("apitoken/list")
                .addObject("tokens", service.own(actor))
                .addObject("today", LocalDate.now(clock))
                .addObject("address", address)
                .addObject("clockTime", clockTime)
                .addObject("form", form);
    }

    record NewToken(
            @NotBlank @Size(max = 60) String name,

            @NotEmpty(message = "{apitoken.exports.none}") @Nullable Set<Export> exports,

            @Min(1) @Max(366) int days) {

        /** None ticked is sent as nothing at all. */
        Set<Export> chosen() {
            return Objects.requireNonNullElse(exports, Set.of());
        }
    }
}
