package io.zhijia.membership;

import static io.zhijia.membership.RegisterPermission.EXPORT_REGISTER;
import static io.zhijia.membership.RegisterPermission.KEEP_REGISTER;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.membership.RegisterQuery.Order;
import io.zhijia.membership.RegisterQuery.Standing;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The register as a list and as a sheet. */
@Controller
class RegisterController {

    private final RegisterReading register;
    private final UnionDirectory union;
    private final ExtraColumns more;
    private final Naming naming;
    private final MessageSource words;

    RegisterController(
            RegisterReading register, UnionDirectory union, ExtraColumns more, Naming naming, MessageSource words) {
        this.register = register;
        this.union = union;
        this.more = more;
        this.naming = naming;
        this.words = words;
    }

    @Bean
    static MenuEntry registerMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/members", "membership.menu", 10);
    }

    @GetMapping("/members")
    String list(
            Actor actor,
            @Valid @ModelAttribute("search") Search search,
            BindingResult typed,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Locale language,
            Model page) {
        var asked = typed.hasErrors() ? Search.NONE : search;
        page.addAttribute("search", asked);
        var found = register.page(actor, asked.query(), asked.columns(), number);
        page.addAttribute("members", found.lines());
        page.addAttribute("places", found.places());
        page.addAttribute("columns", found.columns());
        page.addAttribute("shown", found.shown());
        page.addAttribute("values", found.values());
        page.addAttribute("mayChange", actor.may(KEEP_REGISTER));
        page.addAttribute("mayExport", actor.may(EXPORT_REGISTER));
        return "membership/list";
    }

    @GetMapping("/members.xlsx")
    void export(
            Actor actor,
            @Valid @ModelAttribute("search") Search search,
            BindingResult typed,
            @RequestParam(defaultValue = "true") boolean names,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        actor.must(EXPORT_REGISTER);
        var asked = typed.hasErrors() ? Search.NONE : search;
        var cover = names ? UnaryOperator.<String>identity() : naming.cover(actor, false, language);
        var extra = more.exported(actor, asked.columns());
        var sheet = new RegisterSheet(words, language, Places.of(actor, union), names ? extra : extra.through(cover));
        sheet.write(
                Download.EXCEL.into(answer, "会员名册"),
                union.profile(actor).name(),
                taker -> register.each(actor, asked.query(), line -> taker.accept(names ? line : line.unnamed(cover))));
    }

    record Search(
            @Nullable @Size(max = 30) String q,
            @Nullable UUID group,
            @Nullable UUID department,
            @Nullable Standing standing,
            @Nullable Sex sex,
            @Nullable LocalDate day,
            @Nullable Order order,
            @Nullable List<String> column) {

        static final Search NONE = new Search(null, null, null, null, null, null, null, null);

        RegisterQuery query() {
            return new RegisterQuery(
                    text(),
                    group == null ? null : Set.of(group),
                    department,
                    Objects.requireNonNullElse(standing, Standing.MEMBERS),
                    sex,
                    day,
                    Objects.requireNonNullElse(order, Order.NAME));
        }

        String text() {
            return Objects.requireNonNullElse(q, "");
        }

        /** Those of other modules that were chosen. */
        List<String> columns() {
            return Objects.requireNonNullElse(column, List.of());
        }

        String shown(@Nullable Object chosen) {
            return Objects.toString(chosen, "");
        }

        /** Whether anything but the order was chosen. */
        boolean isNarrowed() {
            return !text().isBlank()
                    || Stream.of(group, department, standing, sex, day).anyMatch(Objects::nonNull);
        }
    }
}
