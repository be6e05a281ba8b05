package io.zhijia.operation;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import io.zhijia.database.Pulse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For load balancers and watchdogs, without signing in: do we serve, and is there a backup? Says nothing about anybody. */
@RestController
class HealthController {

    private final Pulse database;
    private final DailyBackup backup;
    private final Clock clock;

    HealthController(Pulse database, DailyBackup backup, Clock clock) {
        this.database = database;
        this.backup = backup;
        this.clock = clock;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        var up = database.beats();
        var overdue = backup.journal().isOverdue(clock.instant());
        return ResponseEntity.status(up ? OK : SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "status",
                        up ? "UP" : "DOWN",
                        "database",
                        up ? "UP" : "DOWN",
                        "backup",
                        overdue ? "OVERDUE" : "OK"));
    }
}
