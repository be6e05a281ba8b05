package io.zhijia.retiree;

import static io.zhijia.retiree.RetireePermission.CHECK_RETIREES;
import static io.zhijia.retiree.RetireePermission.EXPORT_RETIREES;
import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of retirees. */
@Controller
class RetireeController {

    static final String PATH = "/members/retirees";

    private final RetireeReading retirees;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    RetireeController(RetireeReading retirees, UnionDirectory union, MessageSource words, Clock clock) {
        this.retirees = retirees;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns retireePeople() {
        return PersonColumns.of(
                "retiree.card.member",
                "retiree.card.keeper",
                "retiree.check_entry.member",
                "retiree.check_entry.keeper");
    }

    @GetMapping(PATH)
    String list(
            Actor actor,
            @Valid @ModelAttribute("search") RetireeFilter search,
            BindingResult typed,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var asked = typed.hasErrors() ? RetireeFilter.NONE : search;
        var found = retirees.list(actor, asked);
        page.addAttribute("search", asked);
        page.addAttribute("count", found.size());
        page.addAttribute(
                "retirees",
                Paging.of(
                        found.stream()
                                .skip(Paging.offset(number))
                                .limit(Paging.limit())
                                .toList(),
                        number));
        page.addAttribute("groups", groups(actor));
        page.addAttribute("mayKeep", actor.may(KEEP_RETIREES));
        page.addAttribute("mayCheck", Sight.of(actor, CHECK_RETIREES).isOfOffice());
        page.addAttribute("mayExport", actor.may(EXPORT_RETIREES));
        return "retiree/list";
    }

    private List<Choice> groups(Actor actor) {
        return union.groups(actor).stream()
                .map(group -> new Choice(group.id().toString(), group.name()))
                .toList();
    }

    @GetMapping(PATH + ".xlsx")
    void excel(
            Actor actor,
            @Valid @ModelAttribute("search") RetireeFilter search,
            BindingResult typed,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        actor.must(EXPORT_RETIREES);
        var today = LocalDate.now(clock);
        var asked = typed.hasErrors() ? RetireeFilter.NONE : search;
        var day = Objects.requireNonNullElse(asked.day(), today);
        var found = retirees.list(actor, asked);
        new RetireeSheet(words, language, union.profile(actor).name(), actor.signature() + "　" + today)
                .list(
                        Download.EXCEL.into(answer, words.getMessage("retiree.title", null, language) + " " + day),
                        day,
                        found);
    }
}
