package io.zhijia.document;

import static io.zhijia.document.PictureFixtures.photo;
import static io.zhijia.document.PictureFixtures.picture;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import io.zhijia.extraction.FileKind;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class DocumentModuleTests {

    private static final byte[] PAPER = "一、会议记录\n".getBytes(UTF_8);

    private final DocumentService service;
    private final Attachments attachments;
    private final FileSettings settings;
    private final UnionTransaction transaction;
    private final ObjectProvider<FileViewers> viewers;
    private final Clock clock;
    private DemoUnion qingshan = DemoUnion.found();

    DocumentModuleTests(
            DocumentService service,
            Attachments attachments,
            FileSettings settings,
            TransactionOperations transaction,
            ObjectProvider<FileViewers> viewers,
            Clock clock) {
        this.service = service;
        this.attachments = attachments;
        this.settings = settings;
        this.transaction = new UnionTransaction(transaction);
        this.viewers = viewers;
        this.clock = clock;
    }

    @BeforeEach
    void aUnionOfItsOwn() {
        qingshan = DemoUnion.found();
    }

    @Test
    void aFileIsKeptAsItCame() throws IOException {
        var id = add("会议 记录.txt", PAPER);

        assertThat(service.get(qingshan.liNa(), id)).satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("会议 记录.txt");
            assertThat(kept.kind()).isEqualTo(FileKind.TXT);
            assertThat(kept.size()).isEqualTo(PAPER.length);
            assertThat(kept.addedBy()).isEqualTo(qingshan.liNa().member());
        });
        try (var content = service.open(qingshan.liNa(), id)) {
            assertThat(content.readAllBytes()).isEqualTo(PAPER);
        }
    }

    @Test
    void aPhotoLosesItsPlaceButNotItsTimeAndStandsUpright() throws Exception {
        var photo = photo(1200, 800);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo))
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .getGeoLocation())
                .as("the photo has a place at first")
                .isNotNull();

        var id = add("IMG_0001.JPG", photo);

        assertThat(service.get(qingshan.liNa(), id).takenAt()).isEqualTo(LocalDateTime.of(2026, 4, 9, 15, 30));
        try (var content = service.open(qingshan.liNa(), id)) {
            var kept = content.readAllBytes();
            assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif");
            var image = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(800, 1200);
            assertThat(new Color(image.getRGB(400, 100)).getRed())
                    .as("its left is now on top")
                    .isGreaterThan(200);
        }
        try (var small = service.thumbnail(qingshan.liNa(), id).orElseThrow()) {
            var image = ImageIO.read(small);
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(320, 480);
        }
    }

    @Test
    void aHugePhotoIsKeptSmaller() throws IOException {
        var id = add("大.jpg", picture("jpg", 8000, 6000));

        try (var content = service.open(qingshan.liNa(), id)) {
            var image = ImageIO.read(content);
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(4000, 3000);
        }
    }

    @Test
    void aScreenshotStaysPng() throws IOException {
        var id = add("截图.png", picture("png", 300, 200));

        assertThat(service.get(qingshan.liNa(), id).kind()).isEqualTo(FileKind.PNG);
        try (var small = service.thumbnail(qingshan.liNa(), id).orElseThrow()) {
            assertThat(ImageIO.read(small).getWidth()).isEqualTo(300);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "../../etc/passwd.txt, passwd.txt",
                "C:\\Users\\赵敏\\通知.txt, 通知.txt",
                "..., 未命名",
                "\"\", 未命名",
                "a\u202etxt.exe, atxt.exe"
            })
    void aNameIsAFactNeverAPath(String given, String kept) {
        var id = add(given, PAPER);

        var attachment = service.get(qingshan.liNa(), id);
        assertThat(attachment.name()).isEqualTo(kept);
        assertThat(settings.home()
                        .resolve(qingshan.union().toString())
                        .resolve(attachment.sha256().substring(0, 2))
                        .resolve(attachment.sha256()))
                .hasBinaryContent(PAPER);
    }

    @Test
    void anEndlessNameIsCutBeforeItsEnding() {
        assertThat(Attachment.nameOf("长".repeat(400) + ".docx")).hasSize(150).endsWith("….docx");
    }

    @Test
    void whatIsNotWhatItsNameSaysIsRefused() throws IOException {
        refused("会议.docx", "MZ\u0090\0\3\0\0".repeat(20).getBytes(ISO_8859_1), DocumentRefusal.KIND_NOT_KEPT);
        refused("页.jpg", "<html><script>alert(1)</script></html>".getBytes(UTF_8), DocumentRefusal.KIND_NOT_KEPT);
        refused("空.pdf", new byte[0], DocumentRefusal.EMPTY);
        refused("坏.jpg", "\u00ff\u00d8\u00ff\u00e0 not a picture".getBytes(ISO_8859_1), DocumentRefusal.PICTURE_BROKEN);
        refused(
                "p.heic",
                "\0\0\0\u0018ftypheic....".getBytes(ISO_8859_1),
                DocumentRefusal.PICTURE_NOT_SHOWN_EVERYWHERE);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothing() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.add(qingshan.liNa(), "大.txt", endless()))
                .extracting(Refusal::reason)
                .isEqualTo(DocumentRefusal.TOO_LARGE);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void nothingIsKeptOnAFullDisk() {
        var full = new FileStore(new FileSettings(settings.home(), settings.most(), DataSize.ofTerabytes(8000)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new DocumentService(attachments, full, viewers, clock)
                        .add(qingshan.liNa(), "a.txt", new ByteArrayInputStream(PAPER)))
                .extracting(Refusal::reason)
                .isEqualTo(DocumentRefusal.DISK_FULL);
    }

    @Test
    void aRowNeverNamesAFileThatIsNotThere() {
        var lost = new ArrayList<AttachmentId>();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.run(qingshan.union(), () -> {
                    lost.add(add("a.txt", PAPER));
                    throw new IllegalStateException("killed between file and row");
                }));

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.get(qingshan.liNa(), lost.getFirst()));
        assertThat(service.get(qingshan.liNa(), add("a.txt", PAPER)).size()).isEqualTo(PAPER.length);
    }

    @Test
    void anotherUnionFindsNothing() {
        var id = add("a.txt", PAPER);
        var stranger = DemoUnion.found().secretary();

        assertThat(service.list(stranger, List.of(id))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.open(stranger, id));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.thumbnail(stranger, id));
    }

    private AttachmentId add(String name, byte[] content) {
        return service.add(qingshan.liNa(), name, new ByteArrayInputStream(content));
    }

    private void refused(String name, byte[] content, DocumentRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> add(name, content))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private List<Path> arriving() throws IOException {
        try (var left = Files.list(settings.home().resolve("arriving"))) {
            return left.toList();
        }
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                java.util.Arrays.fill(into, from, from + most, (byte) 'a');
                return most;
            }
        };
    }
}
