package io.zhijia.fileset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Sets unions usually have, each a file beside this class; what is taken from them is the union's own text. */
enum UsualSet {
    SEVENTEEN,
    SEVEN,
    UNION_WORK,
    CONGRESS,
    WOMEN,
    MEMBERS,
    CARE,
    ACTIVITIES,
    INSPECTION;

    /** As it reads in a language. */
    SetOutline outline(boolean english) {
        var file = name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream text = Objects.requireNonNull(UsualSet.class.getResourceAsStream(file), file)) {
            return SetOutline.read(file, List.of(new String(text.readAllBytes(), UTF_8).split("\\R")), english);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
