package io.zhijia.unitsheet;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unitsheet.UnitSheetPermission.KEEP_UNIT_SHEET;
import static io.zhijia.unitsheet.UnitSheetRefusal.NO_FILE;

import io.zhijia.identity.Actor;
import io.zhijia.memberimport.SheetReading;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation's sheet. */
@Controller
class UnitSheetController {

    private static final String PATH = "/union/sheet";

    private final UnitSheetService service;
    private final Clock clock;

    UnitSheetController(UnitSheetService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return new ModelAndView("unitsheet/show")
                .addObject("facts", service.facts(actor))
                .addObject("mayKeep", actor.may(KEEP_UNIT_SHEET));
    }

    @GetMapping(PATH + "/edit")
    ModelAndView edit(Actor actor) {
        actor.must(KEEP_UNIT_SHEET);
        return form(actor, UnitForm.of(service.facts(actor)));
    }

    @PostMapping(PATH)
    ModelAndView keep(
            Actor actor, @ModelAttribute("form") UnitForm form, BindingResult typed, RedirectAttributes next) {
        actor.must(KEEP_UNIT_SHEET);
        form.mistakes().forEach((field, key) -> typed.rejectValue("facts[" + field.name() + "]", key));
        if (typed.hasErrors()) {
            return form(actor, form);
        }
        service.keep(actor, form.values());
        next.addFlashAttribute("notice", "unitsheet.kept");
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + ".xlsx")
    void excel(Actor actor, HttpServletResponse answer) throws IOException {
        actor.must(KEEP_UNIT_SHEET);
        UnitWorkbook.write(Download.EXCEL.into(answer, "工会组织信息采集表"), service.facts(actor), LocalDate.now(clock));
    }

    /** Nothing is kept of what is handed in: the page shows what is different, and somebody says what to take. */
    @PostMapping(PATH + "/comparison")
    ModelAndView compare(Actor actor, @RequestParam(required = false) MultipartFile file) throws IOException {
        actor.must(KEEP_UNIT_SHEET);
        refuseIf(file == null || file.isEmpty(), NO_FILE);
        var arrived = Files.createTempFile("zhijia", ".sheet");
        try {
            file.transferTo(arrived);
            return new ModelAndView("unitsheet/comparison")
                    .addObject("found", service.compare(actor, SheetReading.grids(arrived)));
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    private ModelAndView form(Actor actor, UnitForm form) {
        return new ModelAndView("unitsheet/form").addObject("form", form).addObject("facts", service.facts(actor));
    }
}
