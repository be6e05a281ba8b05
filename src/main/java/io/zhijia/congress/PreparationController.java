package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A step of the preparation: who sees to it, its file; and the whole plan on paper. */
@Controller
class PreparationController {

    private static final String ALL = SittingController.SITTING + "/preparation";
    private static final String STEP = ALL + "/{step}";

    private final ChargeService service;
    private final SittingViews sittings;
    private final PeoplePicker picker;
    private final IdentityService people;
    private final UnionDirectory union;
    private final MessageSource words;

    PreparationController(
            ChargeService service,
            SittingViews sittings,
            PeoplePicker picker,
            IdentityService people,
            UnionDirectory union,
            MessageSource words) {
        this.service = service;
        this.sittings = sittings;
        this.picker = picker;
        this.people = people;
        this.union = union;
        this.words = words;
    }

    @Bean
    static PersonColumns peopleInCharge() {
        return PersonColumns.of("congress.preparation_charge.owner");
    }

    @GetMapping(STEP)
    ModelAndView show(Actor actor, @PathVariable SittingId id, @PathVariable PreparationStep step, Locale language) {
        actor.must(KEEP_CONGRESS);
        var of = sittings.one(actor, id);
        var charge = service.one(actor, id, step);
        var owner = charge.owner();
        return new ModelAndView("congress/step")
                .addObject("of", of)
                .addObject("title", sittings.title(actor, of.sitting(), language))
                .addObject("step", step)
                .addObject("owner", owner == null ? "" : picker.value(actor, owner))
                .addObject("file", service.files(actor, id).get(step))
                .addObject("people", picker.choices(actor));
    }

    @PostMapping(STEP + "/owner")
    String entrust(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable PreparationStep step,
            @RequestParam(defaultValue = "") @Size(max = 100) String owner) {
        actor.must(KEEP_CONGRESS);
        service.entrust(actor, id, step, owner.isBlank() ? null : picker.pick(actor, owner));
        return at(id);
    }

    @PostMapping(STEP + "/file")
    String lay(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable PreparationStep step,
            @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            service.lay(actor, id, step, file.getOriginalFilename(), content);
        }
        return at(id);
    }

    @GetMapping(ALL + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable SittingId id, Locale language) {
        var of = sittings.one(actor, id);
        var charges = service.of(actor, id);
        var title = words.getMessage(
                "congress.preparation.paper", new Object[] {sittings.title(actor, of.sitting(), language)}, language);
        var paper = new PreparationPaper(words, language)
                .of(
                        of,
                        charges,
                        people.names(actor, Charge.owners(charges.values())),
                        service.files(actor, id),
                        title,
                        union.profile(actor).name());
        return Download.WORD.of(paper, title);
    }

    private static String at(SittingId id) {
        return "redirect:" + TermController.PATH + "/sittings/" + id;
    }
}
