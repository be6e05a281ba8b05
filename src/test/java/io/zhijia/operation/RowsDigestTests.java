package io.zhijia.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsDigestTests {

    @Test
    void doesNotDependOnTheOrderOfRows() {
        assertThat(digest("a\t1\n", "b\t2\n", "b\t2\n").digest())
                .isEqualTo(digest("b\t2\n", "a\t1\n", "b\t2\n").digest());
    }

    @Test
    void doesNotDependOnHowTheBytesArrive() {
        assertThat(digest("a\t1", "\nb", "\t2\n").digest())
                .isEqualTo(digest("a\t1\nb\t2\n").digest());
    }

    @Test
    void tellsEveryDifference() {
        assertThat(digest("a\t1\n", "b\t2\n").digest())
                .hasSize(64)
                .isNotEqualTo(digest("a\t2\n", "b\t1\n").digest())
                .isNotEqualTo(digest("a\t1\n").digest())
                .isNotEqualTo(digest("a\t1\n", "b\t2\n", "b\t2\n").digest());
    }

    private static RowsDigest digest(String... pieces) {
        var digest = new RowsDigest();
        for (var piece : pieces) {
            var bytes = piece.getBytes(UTF_8);
            digest.write(bytes, 0, bytes.length);
        }
        return digest;
    }
}
