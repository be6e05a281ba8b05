package io.zhijia.congress;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.servlet.ModelAndView;

/** Guests of one sitting, on the list at the door. */
@Controller
class GuestController {

    private static final String GUESTS = SittingController.SITTING + "/guests";

    private final GuestService service;
    private final CheckInController door;

    GuestController(GuestService service, CheckInController door) {
        this.service = service;
        this.door = door;
    }

    /** A guest as typed. */
    record GuestForm(
            @NotBlank @Size(max = 40) String name,
            @Nullable @Size(max = 60) String unit,
            boolean invited) {

        Part part() {
            return invited ? Part.INVITED : Part.OBSERVER;
        }
    }

    @PostMapping(GUESTS)
    ModelAndView ask(
            Actor actor,
            @PathVariable SittingId id,
            @Valid @ModelAttribute("form") GuestForm form,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return door.list(actor, id, language);
        }
        service.ask(
                actor,
                id,
                form.name().strip(),
                Objects.requireNonNullElse(form.unit(), "").strip(),
                form.part());
        return new ModelAndView(at(id));
    }

    @PostMapping(GUESTS + "/{guest}")
    String tick(Actor actor, @PathVariable SittingId id, @PathVariable UUID guest, @RequestParam boolean came) {
        service.tick(actor, id, guest, came);
        return at(id);
    }

    @PostMapping(GUESTS + "/{guest}/speech")
    String write(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable UUID guest,
            @RequestParam(defaultValue = "") @Size(max = 2000) String speech) {
        service.write(actor, id, guest, speech.strip());
        return at(id);
    }

    @PostMapping(GUESTS + "/{guest}/removal")
    String remove(Actor actor, @PathVariable SittingId id, @PathVariable UUID guest) {
        service.remove(actor, id, guest);
        return at(id);
    }

    private static String at(SittingId id) {
        return "redirect:/congress/sittings/" + id + "/attendance#guests";
    }
}
