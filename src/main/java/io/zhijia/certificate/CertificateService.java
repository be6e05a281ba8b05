package io.zhijia.certificate;

import static io.zhijia.certificate.CertificatePermission.KEEP_CERTIFICATE;
import static io.zhijia.certificate.CertificateRefusal.ALREADY_NOTICED;
import static io.zhijia.certificate.CertificateRefusal.NONE_YET;
import static io.zhijia.certificate.CertificateRefusal.OLDER_THAN_THE_PRESENT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.certificate.Certificates.Scan;
import io.zhijia.certificate.Change.Matter;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.task.TaskId;
import io.zhijia.task.TaskOpening;
import io.zhijia.task.TaskOrder;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates are entered and renewed, changes noticed and registered, and either may become a task. */
@Service
@Transactional
class CertificateService {

    private final Certificates certificates;
    private final DocumentService documents;
    private final TaskOpening tasks;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    CertificateService(
            Certificates certificates,
            DocumentService documents,
            TaskOpening tasks,
            ApplicationEventPublisher log,
            Clock clock) {
        this.certificates = certificates;
        this.documents = documents;
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
    }

    /** The first one, or the one that takes its place. */
    void enter(Actor actor, Certificate next) {
        actor.must(KEEP_CERTIFICATE);
        certificates.all(actor.union()).stream()
                .findFirst()
                .ifPresent(now -> refuseIf(!next.issued().isAfter(now.issued()), OLDER_THAN_THE_PRESENT, now.issued()));
        certificates.add(next.issuedBy(LocalDate.now(clock)));
        said(actor, "certificate.step.entered", next.code().text() + " " + next.expires());
    }

    void addScan(Actor actor, CertificateId id, @Nullable String name, InputStream content) {
        actor.must(KEEP_CERTIFICATE);
        var certificate = certificates.all(actor.union()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        certificates.add(actor.union(), new Scan(certificate.id(), documents.add(actor, name, content)));
    }

    void notice(Actor actor, Matter matter, String now, LocalDate happened) {
        actor.must(KEEP_CERTIFICATE);
        refuseIf(certificates.all(actor.union()).isEmpty(), NONE_YET);
        refuseIf(
                certificates.changes(actor.union()).stream()
                        .anyMatch(other -> other.isOpen() && other.matter() == matter),
                ALREADY_NOTICED);
        certificates.save(Change.noticed(actor.union(), matter, now, happened, LocalDate.now(clock)));
        said(actor, "certificate.step.noticed", now + " " + happened);
    }

    void register(Actor actor, ChangeId id, LocalDate on) {
        actor.must(KEEP_CERTIFICATE);
        var change = change(actor, id).registered(on);
        certificates.save(change);
        said(actor, "certificate.step.registered", change.now() + " " + on);
    }

    /** A task with the last day of renewal; ordered twice, it is one task. Returns where people go on with it. */
    String renewalTask(Actor actor, String title) {
        actor.must(KEEP_CERTIFICATE);
        var all = certificates.all(actor.union());
        refuseIf(all.isEmpty(), NONE_YET);
        var certificate = all.getFirst();
        return task(actor, "renewal/" + certificate.id(), title, certificate.expires());
    }

    String changeTask(Actor actor, ChangeId id, String title) {
        actor.must(KEEP_CERTIFICATE);
        return task(actor, "change/" + id, title, change(actor, id).due());
    }

    private String task(Actor actor, String source, String title, LocalDate due) {
        var id = UUID.nameUUIDFromBytes((actor.union() + "/certificate/" + source).getBytes(StandardCharsets.UTF_8));
        return tasks.open(
                actor,
                new TaskOrder(
                        new TaskId(id),
                        WorkArea.ORGANISATION,
                        LaunchKind.TASK,
                        title,
                        actor.member(),
                        due,
                        null,
                        CertificateController.PATH));
    }

    private Change change(Actor actor, ChangeId id) {
        return certificates.changes(actor.union()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void said(Actor actor, String step, String detail) {
        log.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
