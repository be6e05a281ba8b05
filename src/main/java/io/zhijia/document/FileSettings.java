package io.zhijia.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code zhijia.files}.
 *
 * @param home where files are kept
 * @param most how large one file may be
 * @param reserve how much of the disk stays free for the database
 */
@ConfigurationProperties("zhijia.files")
record FileSettings(Path home, DataSize most, DataSize reserve) {}
