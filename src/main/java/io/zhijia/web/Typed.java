package io.zhijia.web;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A field of a form whose name or kind is only known when it comes. */
public final class Typed {

    /**
     * What the field says.
     *
     * @throws ResponseStatusException 400 where no form of ours can have sent it
     */
    public static <T> T as(Function<String, T> reading, String text) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException foreign) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, foreign);
        }
    }

    private Typed() {}
}
