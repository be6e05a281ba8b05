package io.zhijia.compliance;

import static io.zhijia.compliance.CompliancePermission.KEEP_FORMS;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the union does with personal data, in one place, for everybody (网络数据安全管理条例第二十一条). */
@Controller
@RequestMapping("/privacy/processing")
class ProcessingController {

    private static final String PAGE = "redirect:/privacy/processing";

    private final ComplianceService service;
    private final UnionDirectory union;
    private final MessageSource words;

    ProcessingController(ComplianceService service, UnionDirectory union, MessageSource words) {
        this.service = service;
        this.union = union;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor actor, Locale language) {
        return new ModelAndView("compliance/processing")
                .addObject("shipped", shipped(language))
                .addObject("own", service.processing(actor))
                .addObject("keeper", actor.may(KEEP_FORMS));
    }

    @PostMapping
    String add(
            Actor actor,
            @RequestParam @Size(max = 200) String data,
            @RequestParam @Size(max = 200) String purpose,
            @RequestParam(defaultValue = "") @Size(max = 200) String receivers,
            @RequestParam(defaultValue = "") @Size(max = 100) String kept) {
        service.add(actor, data.strip(), purpose.strip(), receivers.strip(), kept.strip());
        return PAGE;
    }

    @PostMapping("/{number}/removal")
    String remove(Actor actor, @PathVariable int number) {
        service.remove(actor, number);
        return PAGE;
    }

    /** Papers are Chinese whoever prints them. */
    @GetMapping("/list.docx")
    ResponseEntity<byte[]> paper(Actor actor) {
        var language = Locale.SIMPLIFIED_CHINESE;
        var rows = Stream.concat(shipped(language).stream(), service.processing(actor).stream())
                .toList();
        var title = words.getMessage("compliance.processing", null, language);
        return Download.WORD.of(
                FormPaper.list(rows, union.profile(actor).name(), key -> words.getMessage(key, null, language)), title);
    }

    private List<Processing> shipped(Locale language) {
        return Stream.of(Shipped.values())
                .map(one -> new Processing(
                        0,
                        words.getMessage(one.word("data"), null, language),
                        words.getMessage(one.word("purpose"), null, language),
                        words.getMessage(one.word("receivers"), null, language),
                        words.getMessage(one.word("kept"), null, language)))
                .toList();
    }
}
