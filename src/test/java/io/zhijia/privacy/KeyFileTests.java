package io.zhijia.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    private static final byte[] KEY = "a key of a union".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void isMadeForItsOwnerAloneAndOpensWhatItWrapped() throws IOException {
        var file = file();
        var wrapped = file.wrap("here", KEY);

        assertThat(file.unwrap("here", wrapped)).isEqualTo(KEY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> file.unwrap("elsewhere", wrapped));
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneOpensOldBackups() throws IOException {
        var file = file();
        var before = file.wrap("here", KEY);
        file.addKey();
        var after = file.wrapAgain("here", before);
        var retired = new KeyFile(file.retireOthers());

        assertThat(after.by()).isNotEqualTo(before.by());
        assertThat(file.unwrap("here", after)).isEqualTo(KEY);
        assertThat(file.has(before.by())).isFalse();
        assertThat(retired.unwrap("here", before)).isEqualTo(KEY);
        assertThat(retired.has(after.by())).isFalse();
    }

    @Test
    void whatAnotherKeyWrappedIsRefusedWithThePlaceOfTheFile() throws IOException {
        var wrapped = file().wrap("here", KEY);
        var other = new KeyFile(folder.resolve("other.key"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.unwrap("here", wrapped))
                .satisfies(no -> assertThat(no.facts()).containsExactly(other.path()));
    }

    private KeyFile file() {
        return new KeyFile(folder.resolve("keys").resolve("fields.key"));
    }
}
