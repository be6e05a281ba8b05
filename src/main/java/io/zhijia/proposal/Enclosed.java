package io.zhijia.proposal;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.proposal.Enclosure.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of one proposal, as far as somebody sees them, where they belong. */
record Enclosed(List<Enclosure> all, Map<AttachmentId, Attachment> known) {

    static final Enclosed NONE = new Enclosed(List.of(), Map.of());

    Enclosed {
        all = List.copyOf(all);
        known = Map.copyOf(known);
    }

    /** What everybody sees who may read the text, or the answer that was opened to all. */
    Enclosed shown(boolean text, @Nullable Published answer) {
        return only(place -> switch (place.part()) {
            case TEXT -> text;
            case ANSWER -> answer != null && answer.round() == place.entry();
            case TALK, PROGRESS -> false;
        });
    }

    /** Only those there. */
    Enclosed only(Predicate<Place> places) {
        return new Enclosed(all.stream().filter(one -> places.test(one.place())).toList(), known);
    }

    /** The oldest first. */
    List<Attachment> at(Place place) {
        return all.stream()
                .filter(one -> one.place().equals(place))
                .map(one -> known.get(one.file()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> names() {
        return all.stream()
                .map(Enclosure::place)
                .distinct()
                .flatMap(place -> names(place).stream())
                .toList();
    }

    /** For paper. */
    List<String> names(Place place) {
        return at(place).stream().map(Attachment::name).toList();
    }
}
