package io.zhijia.operation;

import io.zhijia.database.DatabaseAhead;
import io.zhijia.web.Welcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server. The console says where to look and nothing else; the rest is in the log. */
public final class Serving {

    private static final Map<String, Object> QUIETLY = Map.of(
            "logging.file.name", "${zhijia.home}/log/zhijia.log",
            "logging.threshold.console", "OFF");

    public static void start(Class<?> program, List<String> words) throws IOException {
        Home.of(words).mustBeUsable();
        var server = new SpringApplication(program);
        server.setDefaultProperties(QUIETLY);
        DatabaseAhead.of(server);
        NamedByClass.of(server);
        var running = server.run(words.toArray(String[]::new));
        if (Rehearsal.isOne()) {
            Rehearsal.play(running);
        } else {
            greet(running);
            Rehearsal.beginIfNeeded();
        }
    }

    private static void greet(ConfigurableApplicationContext running) {
        var port = running.getEnvironment().getProperty("local.server.port");
        System.out.println(Console.both("operation.started", "http://localhost:" + port));
        running.getBeanProvider(Welcome.class)
                .orderedStream()
                .flatMap(welcome -> welcome.lines().stream())
                .forEach(System.out::println);
    }

    private Serving() {}
}
