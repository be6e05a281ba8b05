package io.zhijia.review;

import io.zhijia.archive.RecordKind;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list behind a figure is, in words, for those who read it on paper. */
final class FigureSource {

    private static final String ONE_OF_MANY = "/[-0-9a-f]{36}";

    /**
     * The words for an address a figure carries.
     *
     * @param say the words under a key
     */
    static String of(String address, UnaryOperator<String> say) {
        var asked = UriComponentsBuilder.fromUriString(address).build();
        var query = asked.getQueryParams();
        var kinds = query.getOrDefault("kind", List.of()).stream()
                .map(kind -> RecordKind.valueOf(kind).word());
        var areas = query.getOrDefault("area", List.of()).stream()
                .map(area -> WorkArea.valueOf(area).word());
        var list = String.valueOf(asked.getPath())
                .replaceAll(ONE_OF_MANY, "")
                .replaceFirst("^/", "")
                .replace('/', '.');
        var which = String.join("、", Stream.concat(areas, kinds).map(say).toList());
        return say.apply("review.source." + list) + (which.isEmpty() ? "" : "：" + which);
    }

    private FigureSource() {}
}
