package io.zhijia.congress;

import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** On the page of a resolution: where it was made known, and what the administration issued of it. */
@Controller
class PublicationController {

    private static final String ONE = TermController.PATH + "/resolutions/{id}";

    private final PublicationService service;
    private final ResolutionController page;

    PublicationController(PublicationService service, ResolutionController page) {
        this.service = service;
        this.page = page;
    }

    /** Where it was made known, as it is typed; with the version that was seen. */
    record PublicationForm(
            @Nullable @Size(max = 40) String documentNumber,
            @NotNull LocalDate publishedOn,
            @NotBlank @Size(max = 100) String place,
            @NotBlank @Size(max = 100) String binding,
            @Nullable Integer publicationSeen) {

        int seen() {
            return Objects.requireNonNullElse(publicationSeen, 0);
        }

        Publication publication() {
            var mark = Objects.requireNonNullElse(documentNumber, "").strip();
            return new Publication(mark, publishedOn, place.strip(), binding.strip());
        }
    }

    /** What the administration issued, as it is typed; likewise. */
    record IssueForm(
            @NotNull LocalDate issuedOn,
            @NotBlank @Size(max = 40) String issueNumber,
            @Nullable Integer issueSeen) {

        int seen() {
            return Objects.requireNonNullElse(issueSeen, 0);
        }
    }

    /** Why nothing is issued, as it is typed; likewise. */
    record NoIssueForm(
            @NotBlank @Size(max = 200) String noIssue,
            @Nullable Integer issueSeen) {

        int seen() {
            return Objects.requireNonNullElse(issueSeen, 0);
        }
    }

    @PostMapping(ONE + "/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return page.show(actor, id, language);
        }
        service.publish(actor, id, form.publication(), form.seen());
        return new ModelAndView(ResolutionController.at(id));
    }

    @PostMapping(ONE + "/issue")
    ModelAndView issue(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") IssueForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale language)
            throws IOException {
        if (typed.hasErrors()) {
            return page.show(actor, id, language);
        }
        var number = form.issueNumber().strip();
        if (file == null || file.isEmpty()) {
            service.issue(actor, id, form.issuedOn(), number, null, null, form.seen());
        } else {
            try (var content = file.getInputStream()) {
                service.issue(actor, id, form.issuedOn(), number, file.getOriginalFilename(), content, form.seen());
            }
        }
        return new ModelAndView(ResolutionController.at(id));
    }

    @PostMapping(ONE + "/no-issue")
    ModelAndView needsNoIssue(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NoIssueForm form,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return page.show(actor, id, language);
        }
        service.needsNoIssue(actor, id, form.noIssue().strip(), form.seen());
        return new ModelAndView(ResolutionController.at(id));
    }
}
