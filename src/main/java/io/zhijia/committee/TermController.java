package io.zhijia.committee;

import static io.zhijia.committee.CommitteeController.PATH;
import static io.zhijia.committee.CommitteeController.at;

import io.zhijia.committee.Term.Reply;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens in the terms of a body; the page is {@link CommitteeController}'s. */
@Controller
class TermController {

    private static final String TERM = PATH + "/{id}/terms/{number}";

    private final CommitteeService service;
    private final PeoplePicker people;

    TermController(CommitteeService service, PeoplePicker people) {
        this.service = service;
        this.people = people;
    }

    @PostMapping(PATH + "/{id}/terms")
    String begin(
            Actor actor,
            @PathVariable CommitteeId id,
            @RequestParam @Min(1) @Max(99) int number,
            @RequestParam @Min(1) @Max(5) int years,
            @RequestParam(required = false) @Nullable LocalDate elected) {
        service.begin(actor, id, number, years, elected);
        return at(id);
    }

    @PostMapping(TERM + "/election")
    String elect(Actor actor, @PathVariable CommitteeId id, @PathVariable int number, @RequestParam LocalDate elected) {
        service.elect(actor, id, number, elected);
        return at(id);
    }

    /** An answer of the upper union as it is typed. */
    record ReplyForm(
            @NotBlank @Size(max = 60) String reply, @NotNull LocalDate day) {
        Reply typed() {
            return new Reply(reply.strip(), day);
        }
    }

    @PostMapping(TERM + "/approval")
    String approve(
            Actor actor,
            @PathVariable CommitteeId id,
            @PathVariable int number,
            @Valid @ModelAttribute ReplyForm form) {
        service.approve(actor, id, number, form.typed());
        return at(id);
    }

    @PostMapping(TERM + "/extension")
    String extend(
            Actor actor,
            @PathVariable CommitteeId id,
            @PathVariable int number,
            @Valid @ModelAttribute ReplyForm form) {
        service.extend(actor, id, number, form.typed());
        return at(id);
    }

    @PostMapping(TERM + "/seats")
    String seat(
            Actor actor,
            @PathVariable CommitteeId id,
            @PathVariable int number,
            @RequestParam String member,
            @RequestParam SeatRole role,
            @RequestParam LocalDate since,
            @RequestParam(required = false) @Nullable Kinship kinship) {
        service.seat(actor, id, number, people.pick(actor, member), role, since, kinship);
        return at(id);
    }

    /** Why somebody leaves, as it is typed; only of chairs and vice-chairs it is asked. */
    record WhyForm(
            Departure.@Nullable Why why,
            @Nullable @Size(max = 100) String own,
            @Nullable @Size(max = 100) String upper,
            @Nullable Integer votes,
            @Nullable Integer voters) {

        Departure typed() {
            return switch (why) {
                case null -> new Departure.Plain();
                case RESIGNED -> new Departure.Resigned();
                case MOVED -> new Departure.Moved(text(own), text(upper));
                case RECALLED ->
                    new Departure.Recalled(Objects.requireNonNullElse(votes, 0), Objects.requireNonNullElse(voters, 0));
            };
        }

        private static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").strip();
        }
    }

    @PostMapping(TERM + "/seats/{member}/leaving")
    String leave(
            Actor actor,
            @PathVariable CommitteeId id,
            @PathVariable int number,
            @PathVariable MemberId member,
            @RequestParam LocalDate lastDay,
            @Valid @ModelAttribute WhyForm form) {
        service.leave(actor, id, number, member, lastDay, form.typed());
        return at(id);
    }
}
