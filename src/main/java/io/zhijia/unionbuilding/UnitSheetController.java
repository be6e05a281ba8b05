package io.zhijia.unionbuilding;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unionbuilding.BuildingRefusal.NO_FILE;

import io.zhijia.identity.Actor;
import io.zhijia.memberimport.Grid;
import io.zhijia.memberimport.SheetReading;
import io.zhijia.web.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units handed in as a sheet: all of it or nothing. */
@Controller
class UnitSheetController {

    private static final int MOST_SHOWN = 50;

    private final UnitIntake intake;
    private final MessageSource words;

    UnitSheetController(UnitIntake intake, MessageSource words) {
        this.intake = intake;
        this.words = words;
    }

    @PostMapping(BuildingController.PATH + "/sheet")
    ModelAndView take(Actor actor, @RequestParam(required = false) MultipartFile file, RedirectAttributes next)
            throws IOException {
        intake.mustTake(actor);
        refuseIf(file == null || file.isEmpty(), NO_FILE);
        var read = new UnitRows(words).read(grids(file));
        if (!read.mistakes().isEmpty()) {
            var page = new ModelAndView("unionbuilding/mistakes")
                    .addObject(
                            "mistakes",
                            read.mistakes().stream().limit(MOST_SHOWN).toList())
                    .addObject("more", Math.max(0, read.mistakes().size() - MOST_SHOWN))
                    .addObject("rows", read.rows().size());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var taken = intake.take(actor, read.rows());
        next.addFlashAttribute(
                "notice", Notice.of("unionbuilding.taken", taken.listed(), taken.described(), taken.same()));
        return new ModelAndView("redirect:" + BuildingController.PATH);
    }

    private static List<Grid> grids(MultipartFile file) throws IOException {
        var arrived = Files.createTempFile("zhijia", ".sheet");
        try {
            file.transferTo(arrived);
            return SheetReading.grids(arrived);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }
}
