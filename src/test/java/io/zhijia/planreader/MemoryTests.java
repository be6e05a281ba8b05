package io.zhijia.planreader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan parse} lives in 256 MB, as the launcher starts it, however large the old Office file is that it is given. */
class MemoryTests {

    private static final int MEGABYTE = 1 << 20;
    private static final int ROWS_OF_A_MEGABYTE = 10_000;

    @TempDir
    private Path folder;

    @Test
    void anOldSheetAsLargeAsItTakesIsRead() throws Exception {
        var sheet = sheet(9);
        assertThat(Files.size(sheet)).isBetween(8L * MEGABYTE, 10L * MEGABYTE);

        var parsed = parse(sheet);

        assertThat(parsed.said()).doesNotContain("OutOfMemory").contains("庆祝妇女节");
        assertThat(parsed.code()).isZero();
    }

    @Test
    void aLargerOneIsRefusedAtOnce() throws Exception {
        var parsed = parse(sheet(23));

        assertThat(parsed.said()).doesNotContain("OutOfMemory").contains("MB");
        assertThat(parsed.code()).isEqualTo(1);
    }

    @Test
    void soIsALargeOldWordFile() throws Exception {
        var word = folder.resolve("large.doc");
        try (var files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(word)) {
            files.createDocument(new ByteArrayInputStream(new byte[23 * MEGABYTE]), "WordDocument");
            files.writeFilesystem(out);
        }

        var parsed = parse(word);

        assertThat(parsed.said()).doesNotContain("OutOfMemory").contains("MB");
        assertThat(parsed.code()).isEqualTo(1);
    }

    private record Parsed(int code, String said) {}

    private Parsed parse(Path file) throws Exception {
        var output = folder.resolve("said.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.zhijia.Zhijia",
                        "plan",
                        "parse",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Parsed(process.exitValue(), Files.readString(output, UTF_8));
    }

    /** A short plan, and behind it as many figures as fit. */
    private Path sheet(int megabytes) throws IOException {
        var file = folder.resolve("large.xls");
        var random = RandomGenerator.of("L64X128MixRandom");
        try (var book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var plan = book.createSheet("计划");
            for (var line : List.of("某校工会2031年工作计划", "三月：", "1、庆祝妇女节", "2、征集教代会提案")) {
                plan.createRow(plan.getPhysicalNumberOfRows()).createCell(0).setCellValue(line);
            }
            int rows = 0;
            for (int page = 0; rows < megabytes * ROWS_OF_A_MEGABYTE; page++) {
                var sheet = book.createSheet("第" + page + "页");
                for (int at = 0; at < 65_000 && rows < megabytes * ROWS_OF_A_MEGABYTE; at++, rows++) {
                    var row = sheet.createRow(at);
                    for (int column = 0; column < 4; column++) {
                        row.createCell(column).setCellValue(random.nextInt());
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
