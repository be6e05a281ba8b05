package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sittings are to come: what a call for proposals is for. */
@Service
@Transactional(readOnly = true)
public class SittingDirectory {

    private final SittingViews sittings;

    SittingDirectory(SittingViews sittings) {
        this.sittings = sittings;
    }

    /** A sitting by its full name, such as 第六届第四次教代会. */
    public record Ahead(UUID id, String title, LocalDate day) {}

    /** Those not yet held. */
    public List<Ahead> ahead(Actor actor, Locale language) {
        return sittings.preparing(actor).stream()
                .map(one -> new Ahead(one.id().value(), sittings.title(actor, one, language), one.day()))
                .toList();
    }
}
