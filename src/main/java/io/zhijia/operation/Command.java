package io.zhijia.operation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zhijia.refusal.Refusal;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.web.server.PortInUseException;

/** Does what one command asks; if that cannot be done, says why in plain words and ends with a code for scripts. */
public final class Command {

    /** What a command does. */
    public interface Deed {
        void now() throws Exception;
    }

    private static final int REFUSED = 1;
    private static final int USAGE = 64;
    private static final int FILE_MISSING = 66;
    private static final int OUR_FAULT = 70;

    public static void run(Deed deed) {
        try {
            deed.now();
        } catch (AbandonedRunException prepared) {
            throw prepared; // the build has seen what it came for: which parts a start is made of
        } catch (Exception failure) {
            System.exit(explained(failure));
        }
    }

    /** As {@link #run}, with nothing on standard output but what the deed prints. */
    public static void runQuietly(Deed deed) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        run(deed);
    }

    private static int explained(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Misuse misuse -> {
                    return said(USAGE, String.valueOf(misuse.getMessage()));
                }
                case Refusal refusal -> {
                    return said(REFUSED, Console.both(refusal.reason().messageKey(), refusal.facts()));
                }
                case PortInUseException taken -> {
                    return said(REFUSED, Console.both("operation.portTaken", String.valueOf(taken.getPort())));
                }
                case NoSuchFileException missing -> {
                    return said(FILE_MISSING, Console.both("operation.noSuchFile", String.valueOf(missing.getFile())));
                }
                case FileNotFoundException missing -> {
                    return said(
                            FILE_MISSING, Console.both("operation.noSuchFile", String.valueOf(missing.getMessage())));
                }
                default -> {
                    if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                        return said(REFUSED, Console.both("operation.diskFull"));
                    }
                }
            }
        }
        failure.printStackTrace();
        return said(OUR_FAULT, Console.both("operation.fault", failure.toString()));
    }

    private static int said(int code, String text) {
        System.err.println(text);
        return code;
    }

    private Command() {}
}
