package io.zhijia.certificate;

import static io.zhijia.certificate.CertificatePermission.KEEP_CERTIFICATE;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From half a year before it ends the certificate waits for whoever keeps it, and so does a change not yet registered. */
@Component
class CertificateClock implements Waiting {

    private final CertificateViews views;

    CertificateClock(CertificateViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_CERTIFICATE)) {
            return List.of();
        }
        var renewal = views.all(actor).stream()
                .limit(1)
                .filter(one -> one.state(today) != CertificateState.VALID)
                .map(one -> new WaitingLine(
                        one.name(),
                        "certificate.waiting." + one.state(today).name(),
                        CertificateController.PATH,
                        one.expires()));
        var changes = views.openChanges(actor).stream()
                .map(change -> new WaitingLine(
                        change.now(),
                        "certificate.waiting." + change.matter().name(),
                        CertificateController.PATH,
                        change.due()));
        return Stream.concat(renewal, changes).toList();
    }
}
