package io.zhijia.planimport;

import io.zhijia.identity.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what is to become of a name in a plan. */
@Controller
class NameController {

    private final NameService service;

    NameController(NameService service) {
        this.service = service;
    }

    @PostMapping("/plan/imports/{id}/names")
    String settle(
            Actor actor,
            @PathVariable ImportId id,
            @RequestParam @NotBlank @Size(max = 50) String name,
            @RequestParam NameUse use,
            @RequestParam(defaultValue = "") @Size(max = 50) String person,
            @RequestParam(defaultValue = "") @Size(max = 40) String post) {
        switch (use) {
            case PERSON -> service.link(actor, id, name, person);
            case TEXT -> service.keep(actor, id, name);
            case POST -> service.replace(actor, id, name, post.strip());
        }
        return "redirect:/plan/imports/" + id + "#names";
    }
}
