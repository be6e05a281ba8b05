package io.zhijia.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.document.Bag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks at a bag as a stranger who has read RFC 8493 and nothing else: {@link BagReader} shares no code with us. */
class BagTests {

    @Test
    void aStrangerFindsTheBagWholeAndValid() throws IOException {
        var bag = BagReader.unzipped(bag());

        assertThat(BagReader.problems(bag)).isEmpty();
        assertThat(bag).containsKeys("bagit.txt", "bag-info.txt", "data/permanent/0001/照片 100%.jpg");
    }

    @Test
    void aFlippedByteIsNoticed() throws IOException {
        var bag = BagReader.unzipped(bag());
        bag.put("data/permanent/0001/照片 100%.jpg", new byte[] {1, 2, 3, 4, 5, 6, 7, 9});

        assertThat(BagReader.problems(bag)).singleElement().asString().contains("照片");
    }

    @Test
    void aChangedTagAMissingFileAndAStrayFileAreNoticed() throws IOException {
        var changed = BagReader.unzipped(bag());
        changed.put("bag-info.txt", "Payload-Oxum: 8.2\nSource-Organization: 别人\n".getBytes(UTF_8));
        var missing = BagReader.unzipped(bag());
        missing.remove("data/empty.txt");
        var stray = BagReader.unzipped(bag());
        stray.put("data/stray.txt", new byte[0]);

        assertThat(BagReader.problems(changed)).isNotEmpty();
        assertThat(BagReader.problems(missing)).isNotEmpty();
        assertThat(BagReader.problems(stray)).isNotEmpty();
    }

    private static byte[] bag() throws IOException {
        var out = new ByteArrayOutputStream();
        var bag = new Bag(out, "zhijia-2026");
        bag.add("permanent/0001/照片 100%.jpg", new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
        bag.add("empty.txt", new byte[0]);
        bag.finish(Map.of("Source-Organization", "青山中学工会\n第二行"));
        return out.toByteArray();
    }
}
