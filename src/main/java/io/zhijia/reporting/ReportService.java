package io.zhijia.reporting;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.reporting.ReportPermission.KEEP_REPORTS;
import static io.zhijia.reporting.ReportPermission.SEE_REPORTS;
import static io.zhijia.reporting.ReportRefusal.IN_THE_FUTURE;
import static io.zhijia.reporting.ReportRefusal.NOTHING_SAID;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.money.Money;
import io.zhijia.reporting.Report.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports are given, requests answered, support noted. */
@Service
@Transactional
class ReportService {

    private final Reports reports;
    private final ApplicationEventPublisher events;
    private final MessageSource words;
    private final Clock clock;

    ReportService(Reports reports, ApplicationEventPublisher events, MessageSource words, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** A report with what was asked for in it. */
    record Told(Report report, List<Request> requests) {}

    @Transactional(readOnly = true)
    Told read(Actor actor, ReportId id) {
        actor.must(SEE_REPORTS);
        return new Told(reports.get(actor.union(), id), reports.requests(actor.union(), id));
    }

    /** In which report it was asked. */
    @Transactional(readOnly = true)
    ReportId reportOf(Actor actor, RequestId id) {
        actor.must(SEE_REPORTS);
        return reports.request(actor.union(), id).report();
    }

    /** Enters a report that was given. */
    ReportId give(Actor actor, Content content, List<String> requests) {
        actor.must(KEEP_REPORTS);
        var today = LocalDate.now(clock);
        refuseIf(content.work().isEmpty() && content.opinions().isEmpty() && requests.isEmpty(), NOTHING_SAID);
        var report = Report.given(actor.union(), actor.member(), content.notAfter(today));
        reports.save(report);
        requests.forEach(text -> reports.save(actor.union(), Request.asked(report, text)));
        announce(actor, report, "reporting.step.given", "");
        return report.id();
    }

    void correct(Actor actor, ReportId id, Content content) {
        actor.must(KEEP_REPORTS);
        var report = reports.get(actor.union(), id).corrected(content.notAfter(LocalDate.now(clock)));
        reports.save(report);
        announce(actor, report, "reporting.step.corrected", "更正请示汇报");
    }

    /** It does not count any more, and why. */
    void declareVoid(Actor actor, ReportId id, String reason) {
        actor.must(KEEP_REPORTS);
        var report = reports.get(actor.union(), id).declaredVoid(reason);
        reports.save(report);
        announce(actor, report, "reporting.step.void", reason);
    }

    /** To the log of steps and to the record book, in the words of the union's kind of unit. */
    private void announce(Actor actor, Report report, String step, String why) {
        var to = words.getMessage(report.to().word(), null, Locale.SIMPLIFIED_CHINESE);
        events.publishEvent(new StepTaken(
                actor, step, null, (report.on() + " " + report.title() + " " + report.voidReason()).strip()));
        events.publishEvent(ReportGiven.of(actor, report, to, why));
    }

    /** One thing more was asked for in it. */
    void ask(Actor actor, ReportId id, String text) {
        actor.must(KEEP_REPORTS);
        var report = reports.get(actor.union(), id);
        report.mustCount();
        reports.save(actor.union(), Request.asked(report, text));
    }

    /** Returns the report it was asked in, as the steps below do. */
    ReportId answer(Actor actor, RequestId id, String answer, LocalDate on) {
        actor.must(KEEP_REPORTS);
        var request = standing(actor, id, on).answered(answer, on);
        reports.save(actor.union(), request);
        return request.report();
    }

    ReportId settle(Actor actor, RequestId id, String outcome, LocalDate on) {
        actor.must(KEEP_REPORTS);
        var request = standing(actor, id, on).settled(outcome, on);
        reports.save(actor.union(), request);
        return request.report();
    }

    private Request standing(Actor actor, RequestId id, LocalDate on) {
        refuseIf(on.isAfter(LocalDate.now(clock)), IN_THE_FUTURE, on);
        var request = reports.request(actor.union(), id);
        reports.get(actor.union(), request.report()).mustCount();
        return request;
    }

    void receive(Actor actor, LocalDate on, Addressee from, Support.Kind kind, String what, Money amount) {
        actor.must(KEEP_REPORTS);
        reports.save(actor.union(), Support.received(on, from, kind, what, amount, LocalDate.now(clock)));
    }

    /** It was entered by mistake. */
    void remove(Actor actor, SupportId id) {
        actor.must(KEEP_REPORTS);
        reports.remove(actor.union(), id);
    }

    void decide(Actor actor, Rhythm rhythm) {
        actor.must(KEEP_REPORTS);
        reports.keep(actor.union(), rhythm);
    }
}
