package io.zhijia.database;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/** Starts the database as soon as its settings are known, while the rest of the program is still being put together. */
public final class DatabaseAhead implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private @Nullable CompletableFuture<DatabaseServer> starting;

    public static void of(SpringApplication program) {
        var ahead = new DatabaseAhead();
        program.addListeners(ahead);
        program.addInitializers(context -> context.getBeanFactory().registerSingleton("databaseAhead", ahead));
    }

    /** Only for a real start: the build, too, looks at how one begins. */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent ready) {
        if (AotDetector.useGeneratedArtifacts()) {
            var settings = Binder.get(ready.getEnvironment()).bindOrCreate("zhijia.database", DatabaseSettings.class);
            starting = supplyAsync(() -> started(settings));
        }
    }

    /** The one under way, waited for; one started now if none is. */
    DatabaseServer server(DatabaseSettings settings) throws IOException {
        return starting == null ? DatabaseServer.start(settings) : starting.join();
    }

    private static DatabaseServer started(DatabaseSettings settings) {
        try {
            return DatabaseServer.start(settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
