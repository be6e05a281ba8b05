package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.union.Department;
import io.zhijia.union.UnionDirectory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is chosen from where a part in a case is given to a department or a person. */
@Component
class SeatChoices {

    private final UnionDirectory union;
    private final PeoplePicker people;

    SeatChoices(UnionDirectory union, PeoplePicker people) {
        this.union = union;
        this.people = people;
    }

    ModelAndView on(ModelAndView page, Actor actor) {
        return page.addObject(
                        "departments",
                        union.departments(actor).stream()
                                .map(Department::choice)
                                .toList())
                .addObject("people", people.choices(actor));
    }
}
