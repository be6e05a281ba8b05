package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;
import static io.zhijia.appraisal.AppraisalRefusal.REPORTS_ARE_CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.BallotDesk;
import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who are rated report beforehand: they hand it in, whoever rates them reads it before the vote. */
@Service
@Transactional
class ReportService implements FileViewers {

    private final SelfReports reports;
    private final Rounds rounds;
    private final BallotDesk ballots;
    private final DocumentService documents;
    private final Clock clock;

    ReportService(SelfReports reports, Rounds rounds, BallotDesk ballots, DocumentService documents, Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.ballots = ballots;
        this.documents = documents;
        this.clock = clock;
    }

    /** A report as the page lists it. */
    record Line(Rated object, Attachment file, boolean mayRemove) {}

    /** Those this person may read. */
    @Transactional(readOnly = true)
    List<Line> readable(Actor actor, Round round) {
        var all = reports.of(actor.union(), round.id());
        return round.objects().stream()
                .filter(object -> mayRead(actor, round, object))
                .flatMap(object -> files(actor, all, object).stream()
                        .map(file -> new Line(object, file, mayReport(actor, round, object))))
                .toList();
    }

    private List<Attachment> files(Actor actor, List<SelfReport> all, Rated object) {
        return documents.list(
                actor,
                all.stream()
                        .filter(report -> report.object() == object.no())
                        .map(SelfReport::file)
                        .toList());
    }

    /** For whom this person may hand in a report: the own one, or as keeper any. */
    List<Rated> reportable(Actor actor, Round round) {
        return round.objects().stream()
                .filter(object -> mayReport(actor, round, object))
                .toList();
    }

    private static boolean mayReport(Actor actor, Round round, Rated object) {
        return !round.stage().isDecided() && (object.is(actor.member()) || actor.may(KEEP_APPRAISALS));
    }

    void add(Actor actor, RoundId id, int object, @Nullable String name, InputStream content) {
        var round = changeable(actor, id, object);
        reports.add(
                actor.union(),
                round.id(),
                new SelfReport(object, documents.add(actor, name, content)),
                LocalDate.now(clock));
    }

    void remove(Actor actor, RoundId id, AttachmentId file) {
        var found = reports.find(actor.union(), file)
                .filter(one -> one.round().equals(id))
                .orElseThrow(() -> new NoSuchElementException("No report " + file));
        var round = changeable(actor, id, found.object());
        reports.remove(actor.union(), round.id(), file);
    }

    private Round changeable(Actor actor, RoundId id, int no) {
        var round = rounds.get(actor.union(), id);
        if (!round.object(no).is(actor.member())) {
            actor.must(KEEP_APPRAISALS);
        }
        refuseIf(round.stage().isDecided(), REPORTS_ARE_CLOSED);
        return round;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return reports.find(actor.union(), file)
                .filter(found -> mayRead(actor, rounds.get(actor.union(), found.round()), found))
                .isPresent();
    }

    private boolean mayRead(Actor actor, Round round, SelfReports.Found found) {
        return mayRead(actor, round, round.object(found.object()));
    }

    /** Whoever is rated, keeps the round, or has a vote about it. */
    private boolean mayRead(Actor actor, Round round, Rated object) {
        return object.is(actor.member())
                || actor.may(KEEP_APPRAISALS)
                || round.raters(object).stream().anyMatch(group -> hasAVote(actor, group));
    }

    private boolean hasAVote(Actor actor, RaterGroup group) {
        var ballot = group.ballot();
        return ballot != null && ballots.isOnRoll(actor, ballot);
    }
}
