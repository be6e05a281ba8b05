package io.zhijia.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what a union hands to another one. Neither can open what the other has sealed for itself, so for the way it is
 * sealed by the operator's key, and opens only under the id of the journey it was sealed for.
 */
@Component
public class Parcels {

    private final KeyFile file;

    Parcels(@Value("${zhijia.privacy.key-file}") Path file) {
        this.file = new KeyFile(file);
    }

    public Parcel seal(UUID journey, String clear) {
        try {
            var wrapped = file.wrap(context(journey), clear.getBytes(UTF_8));
            return new Parcel(wrapped.by(), Base64.getEncoder().encodeToString(wrapped.bytes()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * What was sealed into a parcel.
     *
     * @param logged what the union that opens it has written down, or {@link Audit#OF_THE_PROGRAM} to seal it again
     */
    public String open(UUID journey, Parcel parcel, Reading logged) {
        logged.mustCover(Secret.TRAVELLING);
        try {
            var wrapped = new KeyFile.Wrapped(parcel.by(), Base64.getDecoder().decode(parcel.sealed()));
            return new String(file.unwrap(context(journey), wrapped), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String context(UUID journey) {
        return "journey/" + journey;
    }
}
