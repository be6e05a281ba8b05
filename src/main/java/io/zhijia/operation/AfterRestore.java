package io.zhijia.operation;

import io.zhijia.database.RowsRestored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells everybody at the first start after a restore; told again if that start did not come to its end. */
@Component
class AfterRestore implements SmartLifecycle {

    private final Home home;
    private final ApplicationEventPublisher everybody;

    AfterRestore(@Value("${zhijia.home}") Path home, ApplicationEventPublisher everybody) {
        this.home = new Home(home);
        this.everybody = everybody;
    }

    @Override
    public void start() {
        var restored = home.at(Home.RESTORED);
        try {
            if (Files.exists(restored)) {
                everybody.publishEvent(new RowsRestored(Instant.parse(Files.readString(restored))));
                Files.delete(restored);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {} // nothing runs

    @Override
    public boolean isRunning() {
        return false;
    }

    /** Before the doors open. */
    @Override
    public int getPhase() {
        return 0;
    }
}
