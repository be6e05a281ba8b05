package io.zhijia.operation;

import static io.zhijia.operation.OperationPermission.SEE_BACKUPS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says so on the first page when there has been no good backup for two days. */
@Component
class WaitingBackup implements Waiting {

    private final BackupDesk desk;
    private final MessageSource words;

    WaitingBackup(BackupDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(SEE_BACKUPS) && desk.state(actor).overdue()
                ? List.of(new WaitingLine(
                        words.getMessage("operation.backup.overdue", null, LocaleContextHolder.getLocale()),
                        "operation.backup.waiting",
                        "/privacy/backups",
                        today))
                : List.of();
    }
}
