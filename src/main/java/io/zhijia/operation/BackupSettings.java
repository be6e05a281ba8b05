package io.zhijia.operation;

import io.zhijia.database.Maintenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code zhijia.backup}.
 *
 * @param at when every day, such as {@code 02:30}; empty for never
 * @param folder where backups go
 * @param secondFolder where each is copied to, better on another machine; empty for none
 * @param keep how many of them stay in each folder
 * @param keyFile the key that seals them; whoever has only the backups reads nothing
 */
@ConfigurationProperties("zhijia.backup")
record BackupSettings(String at, Path folder, String secondFolder, int keep, Path keyFile) {

    static BackupSettings of(List<String> words) {
        return Maintenance.settings(words, "zhijia.backup", BackupSettings.class);
    }

    Optional<Path> second() {
        return secondFolder.isBlank() ? Optional.empty() : Optional.of(Path.of(secondFolder.strip()));
    }

    boolean isOff() {
        return at.isBlank();
    }
}
