package io.zhijia.congress;

import io.zhijia.congress.Problem.State;
import io.zhijia.identity.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The real problems under the central topic of a sitting, on the page of that sitting. */
@Controller
@RequestMapping(SittingController.SITTING + "/problems")
class ProblemController {

    private final ProblemService service;

    ProblemController(ProblemService service) {
        this.service = service;
    }

    @PostMapping
    String name(
            Actor actor,
            @PathVariable SittingId id,
            @RequestParam @NotBlank @Size(max = 200) String problem,
            @RequestParam @NotBlank @Size(max = 200) String expected) {
        service.name(actor, id, problem.strip(), expected.strip());
        return at(id);
    }

    @PostMapping("/{number}")
    String move(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam State state,
            @RequestParam(defaultValue = "") @Size(max = 500) String evidence) {
        service.move(actor, id, number, state, evidence.strip());
        return at(id);
    }

    @PostMapping("/{number}/removal")
    String remove(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        service.remove(actor, id, number);
        return at(id);
    }

    private static String at(SittingId id) {
        return "redirect:" + TermController.PATH + "/sittings/" + id;
    }
}
