package io.zhijia.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/** The first version of every text, from {@code texts.properties}; a union words its own from there. */
final class ShippedTexts {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final Properties ALL = read();

    static PurposeText of(UnionId union, Purpose purpose) {
        return new PurposeText(
                union, purpose, 1, Objects.requireNonNull(ALL.getProperty(purpose.name())), SINCE, false);
    }

    private static Properties read() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(ShippedTexts.class.getResourceAsStream("texts.properties")), UTF_8)) {
            var all = new Properties();
            all.load(in);
            return all;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ShippedTexts() {}
}
