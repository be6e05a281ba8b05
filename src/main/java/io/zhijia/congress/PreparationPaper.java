package io.zhijia.congress;

import io.zhijia.document.Attachment;
import io.zhijia.document.WordPaper;
import io.zhijia.identity.MemberId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The plan of a preparation on paper: by when, by whom, and what of it is done. */
final class PreparationPaper {

    private final MessageSource words;
    private final Locale language;

    PreparationPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] of(
            SittingView of,
            Map<PreparationStep, Charge> charges,
            Map<MemberId, String> owners,
            Map<PreparationStep, Attachment> files,
            String title,
            String issuer) {
        var rows = of.timeline().stream()
                .map(line -> List.of(
                        line.due().toString(),
                        say(line.step().word()),
                        owner(charges.get(line.step()), owners),
                        done(line),
                        file(files.get(line.step()))))
                .toList();
        var header = List.of(
                say("congress.preparation.due"),
                say("congress.preparation.step"),
                say("congress.preparation.owner"),
                say("congress.preparation.done"),
                say("congress.preparation.file"));
        return new WordPaper()
                .title(issuer + "\n" + title)
                .line(of.moment() + "　" + of.sitting().venue())
                .table(header, rows, 16, 30, 14, 22, 18)
                .signed(issuer, of.today())
                .toBytes();
    }

    private static String owner(@Nullable Charge charge, Map<MemberId, String> owners) {
        var owner = charge == null ? null : charge.owner();
        return owner == null ? "" : owners.getOrDefault(owner, "");
    }

    private static String done(TimelineStep line) {
        var done = line.done();
        return done == null ? "" : (done.on() + " " + done.note()).strip();
    }

    private static String file(@Nullable Attachment file) {
        return file == null ? "" : file.name();
    }

    private String say(String key) {
        return Objects.requireNonNull(words.getMessage(key, null, language));
    }
}
