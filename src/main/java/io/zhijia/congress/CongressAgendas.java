package io.zhijia.congress;

import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the assembly dealt with and is to deal with: what disclosure and the list of reserved matters ask. */
@Service
@Transactional(readOnly = true)
public class CongressAgendas {

    private final Agendas agendas;
    private final Sittings sittings;
    private final SittingViews views;
    private final CongressBook book;
    private final Clock clock;

    CongressAgendas(Agendas agendas, Sittings sittings, SittingViews views, CongressBook book, Clock clock) {
        this.agendas = agendas;
        this.sittings = sittings;
        this.views = views;
        this.book = book;
        this.clock = clock;
    }

    /** Of every sitting of the staff's assembly, the latest first. */
    public List<Agenda> all(Actor actor) {
        return agendas.all(actor.union());
    }

    /** By whose rules the staff's assembly in office goes; the nation's while there is none. */
    public Region region(Actor actor) {
        return book.ofStaff(actor, LocalDate.now(clock)).map(Term::region).orElse(Region.NATIONAL);
    }

    /** Of every meeting of the union's members, or of their delegates, the latest first. */
    public List<Agenda> ofMembers(Actor actor) {
        return agendas.ofMembers(actor.union());
    }

    /**
     * 第六届第四次教代会
     *
     * @throws java.util.NoSuchElementException if this union has no such sitting
     */
    public String title(Actor actor, SittingId sitting, Locale language) {
        return views.title(actor, sittings.get(actor.union(), sitting), language);
    }
}
