package io.zhijia.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.operation.BackupRun.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class BackupPagesTests extends DemoPages {

    private static final BackupRun BAD = BackupRun.failed(
            Instant.parse("2026-03-05T18:30:00Z"),
            Kind.MADE,
            "zhijia-20260306-023000.backup",
            Problem.of(new io.zhijia.refusal.Refusal(OperationRefusal.BACKUP_FOLDER_MISSING, "/backup")));

    private final Path file;
    private final BackupJournal journal;
    private final Clock clock;

    BackupPagesTests(MockMvcTester browser, @Value("${zhijia.home}") Path home, Clock clock) {
        super(browser);
        this.clock = clock;
        this.journal = new BackupJournal(new Home(home.toAbsolutePath().normalize()));
        this.file = home.resolve("log/backups.jsonl");
    }

    @AfterEach
    void asBefore() throws IOException {
        Files.deleteIfExists(file);
        journal.begin();
    }

    @Test
    void sayInPlainWordsWhyThereIsNone() throws IOException {
        journal.add(BAD);

        assertThat(text(get("zhaomin", "/privacy/backups")))
                .contains("备份文件夹 /backup 不存在，没有备份", "没有做成", "还没有")
                .doesNotContain("核对最新一份</button>");
        assertThat(get("zhaomin", "/privacy/backups/report.docx")).hasStatusOk();
        assertThat(post("zhaomin", "/privacy/backups/test"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有可以核对的备份");
        assertThat(get("lina", "/privacy/backups")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void todayWarnsAfterTwoDaysWithoutAGoodOne() throws IOException {
        var old = clock.instant().minus(Duration.ofDays(2)).minusSeconds(60);
        journal.add(good(old));

        assertThat(text(get("zhaomin", "/"))).contains("两天没有好的备份了");
        assertThat(text(get("zhaomin", "/health"))).contains("OVERDUE");
        assertThat(text(get("lina", "/"))).doesNotContain("两天没有好的备份了");

        journal.add(good(clock.instant()));

        assertThat(text(get("zhaomin", "/"))).doesNotContain("两天没有好的备份了");
        assertThat(text(get("zhaomin", "/privacy/backups"))).contains("完好");
    }

    @Test
    void aNewInstallationHasTwoDaysToMakeItsFirst() throws IOException {
        assertThat(journal.isOverdue(clock.instant())).isFalse();
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofDays(3))));
        assertThat(journal.isOverdue(clock.instant())).isTrue();
    }

    private static BackupRun good(Instant at) {
        return new BackupRun(at, Kind.MADE, "a.backup", 2048, 3, 4, 5, true, "", null, List.of());
    }
}
