package io.zhijia.reporting;

import static io.zhijia.reporting.ReportPermission.SEE_REPORTS;

import io.zhijia.identity.Actor;
import io.zhijia.money.Money;
import io.zhijia.reporting.Rhythm.Stretch;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said and received within some days, and when the next report is due. */
@Service
@Transactional(readOnly = true)
class ReportViews {

    private final Reports reports;
    private final SchoolCalendar calendar;

    ReportViews(Reports reports, SchoolCalendar calendar) {
        this.reports = reports;
        this.calendar = calendar;
    }

    /** Some days. */
    record Sheet(List<Report> reports, List<Request> requests, List<Support> supports) {

        long given() {
            return reports.stream().filter(Report::counts).count();
        }

        long answered() {
            return requests.stream().filter(request -> !request.isOpen()).count();
        }

        long supported(Support.Kind kind) {
            return supports.stream().filter(support -> support.kind() == kind).count();
        }

        Money funds() {
            return supports.stream().map(Support::amount).reduce(Money.NONE, Money::plus);
        }

        List<Request> of(Report report) {
            return requests.stream()
                    .filter(request -> request.report().equals(report.id()))
                    .toList();
        }
    }

    Sheet sheet(Actor actor, LocalDate first, LocalDate last) {
        actor.must(SEE_REPORTS);
        return told(actor, first, last);
    }

    /** For the union's own papers, whoever writes them. */
    Sheet told(Actor actor, LocalDate first, LocalDate last) {
        var union = actor.union();
        return new Sheet(
                reports.between(union, first, last),
                reports.requests(union, first, last),
                reports.supports(union, first, last));
    }

    List<Request> open(Actor actor) {
        actor.must(SEE_REPORTS);
        return reports.open(actor.union());
    }

    Rhythm rhythm(Actor actor) {
        return reports.rhythm(actor.union());
    }

    /** The days within which a report should still be given; empty when it was, or need not be yet. */
    Optional<Stretch> due(Actor actor, LocalDate today) {
        var rhythm = rhythm(actor);
        return rhythm.around(today, calendar.of(actor))
                .filter(stretch -> !today.isBefore(rhythm.remindsFrom(stretch)))
                .filter(stretch -> reports.between(actor.union(), stretch.begins(), stretch.ends()).stream()
                        .noneMatch(Report::counts));
    }
}
