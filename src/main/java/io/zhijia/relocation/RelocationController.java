package io.zhijia.relocation;

import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Both packages, each sent while it is made. */
@Controller
@RequestMapping("/privacy/moving")
class RelocationController {

    private final RelocationService service;
    private final PackageWriter writer;
    private final Clock clock;

    RelocationController(RelocationService service, PackageWriter writer, Clock clock) {
        this.service = service;
        this.writer = writer;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model page) {
        page.addAttribute("gate", service.gate(actor));
        page.addAttribute("least", PassphraseSeal.LEAST);
        return "relocation/show";
    }

    @PostMapping("/reading.zip")
    void read(Actor actor, @RequestParam(defaultValue = "") String purpose, HttpServletResponse answer)
            throws IOException, SQLException {
        var belongings = service.toRead(actor, purpose);
        writer.write(belongings, Download.ZIP.into(answer, name(belongings)));
    }

    @PostMapping("/package.union")
    void move(
            Actor actor,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse answer)
            throws IOException, SQLException {
        var belongings = service.toMove(actor, purpose, passphrase, again);
        var sealed = PassphraseSeal.to(Download.UNION.into(answer, name(belongings)), passphrase);
        writer.write(belongings, sealed);
        sealed.close(); // only what is whole gets its last chunk
    }

    private String name(Belongings of) {
        return of.name() + " " + LocalDate.now(clock);
    }
}
