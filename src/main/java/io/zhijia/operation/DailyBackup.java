package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.DisabledSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.zhijia.database.Maintenance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the backup of the day while we serve, one thing at a time; one that was missed is made at the next start. */
@Component
class DailyBackup {

    private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);

    private final BackupRound round;
    private final BackupJournal journal;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    DailyBackup(Maintenance database, BackupSettings settings, @Value("${zhijia.home}") Path home, Clock clock) {
        this.round = new BackupRound(database, new Home(home.toAbsolutePath().normalize()), settings);
        this.journal = new BackupJournal(round.home());
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> backupOfTheDay(DailyBackup backup, BackupSettings settings, Clock clock) {
        var schedule = settings.isOff()
                ? new DisabledSchedule()
                : Schedules.daily(clock.getZone(), LocalTime.parse(settings.at()));
        return Tasks.recurring("daily-backup", schedule).execute((task, run) -> backup.make());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        journal.begin();
    }

    BackupSettings settings() {
        return round.settings();
    }

    BackupJournal journal() {
        return journal;
    }

    boolean isBusy() {
        return busy.get();
    }

    boolean hasOne() throws IOException {
        return round.newest().isPresent();
    }

    /** In the background: reading a large one takes minutes, and the page tells what came of it. */
    void testSoon() {
        refuseIf(!busy.compareAndSet(false, true), OperationRefusal.BACKUP_UNDER_WAY);
        Thread.ofVirtual().name("backup-test").start(() -> freed(() -> round.test(clock.instant())));
    }

    private void make() {
        if (busy.compareAndSet(false, true)) {
            freed(() -> round.make(clock.instant()));
        }
    }

    private interface Deed {
        BackupRun now() throws IOException;
    }

    private void freed(Deed deed) {
        try {
            var run = deed.now();
            log.info("Backup {} {}: {} {}", run.kind(), run.file(), run.said().key(), run.facts());
        } catch (IOException unwritable) {
            log.error("What became of the backup could not be written down", unwritable);
        } finally {
            busy.set(false);
        }
    }
}
