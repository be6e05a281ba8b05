package io.zhijia.founding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.account.PasswordRule;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityPermission;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnitKind;
import io.zhijia.web.Choice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FoundingController {

    private final FirstRun firstRun;
    private final FoundingService service;
    private final MessageSource words;

    FoundingController(FirstRun firstRun, FoundingService service, MessageSource words) {
        this.firstRun = firstRun;
        this.service = service;
        this.words = words;
    }

    @GetMapping("/start")
    ModelAndView start(Locale language) {
        firstRun.mustBeOpen();
        return page(language, new Founding("", "", UnitKind.SCHOOL, "", "", "", "", Set.of(Office.SECRETARY)));
    }

    @PostMapping("/start")
    ModelAndView found(
            @Valid @ModelAttribute("form") Founding form,
            BindingResult typed,
            Locale language,
            HttpServletRequest request,
            RedirectAttributes next) {
        firstRun.mustBeOpen();
        check(form, typed);
        if (typed.hasErrors()) {
            return page(language, form);
        }
        firstRun.mustBeTheCode(form.code(), request.getRemoteAddr());
        service.found(
                form.founder(),
                form.union().strip(),
                Objects.requireNonNull(form.kind()),
                form.login().strip(),
                form.password(),
                firstRun.isForOneMore());
        firstRun.close();
        next.addFlashAttribute("notice", "founding.done");
        return new ModelAndView("redirect:/sign-in");
    }

    private static void check(Founding form, BindingResult typed) {
        if (!typed.hasFieldErrors("password")) {
            PasswordRule.mistake(form.login(), form.password()).ifPresent(key -> typed.rejectValue("password", key));
        }
        if (!form.password().equals(form.again())) {
            typed.rejectValue("again", "founding.again.differs");
        }
    }

    private ModelAndView page(Locale language, Founding form) {
        return new ModelAndView("founding/start")
                .addObject("form", form)
                .addObject(
                        "kinds",
                        Stream.of(UnitKind.values())
                                .map(kind -> new Choice(kind.name(), words.getMessage(kind.word(), null, language)))
                                .toList());
    }

    record Founding(
            @NotBlank @Size(max = 20) String code,
            @NotBlank @Size(max = 60) String union,
            @NotNull UnitKind kind,
            @NotBlank @Size(max = 30) String name,

            @NotBlank @Pattern(regexp = "\\s*[\\w.@-]{2,40}\\s*", message = "{account.login.shape}") String login,

            @NotBlank String password,
            String again,

            @NotEmpty(message = "{founding.offices.none}") Set<Office> offices) {

        /** Founders are chair, secretary, or both: the first click in anything else would be refused. */
        Actor founder() {
            var held = Objects.requireNonNullElse(offices, Set.<Office>of()).stream()
                    .filter(IdentityPermission.APPOINT.grant().inUnion()::contains)
                    .collect(toUnmodifiableSet());
            var union = UnionId.next();
            return new Actor(union, MemberId.next(), name.strip(), Map.of(union.value(), held));
        }

        boolean holds(Office office) {
            return offices != null && offices.contains(office);
        }
    }
}
