package io.zhijia.access;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may do what, for everybody to read. */
@Controller
class AccessController {

    private final UnionDirectory union;
    private final MessageSource words;

    AccessController(UnionDirectory union, MessageSource words) {
        this.union = union;
        this.words = words;
    }

    @Bean
    static MenuEntry accessMenu() {
        return MenuEntry.forEveryone(Section.PEOPLE, "/access", "access.menu", 35);
    }

    @GetMapping("/access")
    String matrix(Actor actor, @RequestParam(defaultValue = "false") boolean mine, Model page) {
        page.addAttribute("actor", actor);
        page.addAttribute("mine", mine);
        page.addAttribute("own", actor.own());
        var all = ListedSteps.ofAllModules();
        page.addAttribute("matrix", mine ? all.of(actor) : all);
        return "access/matrix";
    }

    @GetMapping("/access.xlsx")
    void sheet(Actor actor, Locale language, HttpServletResponse answer) throws IOException {
        new MatrixSheet(words, language)
                .write(
                        Download.EXCEL.into(answer, "谁能做什么"),
                        union.profile(actor).name(),
                        ListedSteps.ofAllModules(),
                        actor.own());
    }
}
