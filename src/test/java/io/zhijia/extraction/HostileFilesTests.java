package io.zhijia.extraction;

import static io.zhijia.extraction.DocumentFixtures.document;
import static io.zhijia.extraction.DocumentFixtures.docx;
import static io.zhijia.extraction.DocumentFixtures.p;
import static io.zhijia.extraction.DocumentFixtures.written;
import static io.zhijia.extraction.DocumentFixtures.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, locked, or made to do harm: each is refused, soon, and leaves nothing behind. */
@Timeout(20)
class HostileFilesTests {

    private static final byte[] SPACES = " ".repeat(1 << 20).getBytes(UTF_8);

    @Test
    void anEmptyFile() {
        refused(new byte[0], ExtractionRefusal.EMPTY_FILE);
    }

    @Test
    void aFileOf200MegabytesIsNotEvenRead(@TempDir Path folder) throws IOException {
        var file = folder.resolve("plan.txt");
        Files.writeString(file, "计划");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.seek(10);
            sparse.write("工会计划".repeat(10_000).getBytes(UTF_8));
            sparse.setLength(200L << 20);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DocumentText.of(file));
        var pdf = folder.resolve("plan.pdf");
        Files.writeString(pdf, "%PDF-1.7");
        try (var sparse = new RandomAccessFile(pdf.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DocumentText.of(pdf))
                .extracting(Refusal::reason)
                .isEqualTo(ExtractionRefusal.FILE_TOO_LARGE);
    }

    @Test
    void aProgramCalledDocument() {
        refused(
                "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0\u00b8".repeat(50).getBytes(ISO_8859_1),
                ExtractionRefusal.NOT_A_DOCUMENT);
    }

    @Test
    void aPictureCalledDocument() {
        refused("\u0089PNG\r\n\u001a\n....".getBytes(ISO_8859_1), ExtractionRefusal.NOT_READ_FOR_TEXT);
    }

    @Test
    void aBombInTheTextItself() throws IOException {
        var bomb = zip("word/document.xml", out -> {
            for (int i = 0; i < 1000; i++) {
                out.write(SPACES);
            }
        });
        assertThat(bomb).hasSizeLessThan(2 << 20);
        refused(bomb, ExtractionRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void aBombThatLiesAboutItsSize() throws IOException {
        var bomb = zip("word/document.xml", out -> {
            out.write(document("<w:p>")
                    .replace("</w:p></w:body></w:document>", "")
                    .getBytes(UTF_8));
            for (int i = 0; i < 300; i++) {
                out.write(SPACES);
            }
        });
        var contents = find(bomb, "PK\1\2"); // the list of contents: sizes at 20 and 24
        for (int i = 24; i < 28; i++) {
            bomb[contents + i] = (byte) (i == 24 ? 100 : 0);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DocumentText.of(bomb));
    }

    @Test
    void brokenXml() throws IOException {
        refused(zip("word/document.xml", "<w:document><w:body>"), ExtractionRefusal.BROKEN);
        refused(zip("word/document.xml", document("<w:p><w:t>计划</w:p>")), ExtractionRefusal.BROKEN);
    }

    @Test
    void aZipCutInTheMiddle() throws IOException {
        var whole = docx(p("计划".repeat(1000)));
        refused(Arrays.copyOf(whole, whole.length / 2), ExtractionRefusal.BROKEN);
    }

    @Test
    void anExternalEntityIsNeverFetched() throws IOException {
        var fetched = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + address
                    + "\"><!ENTITY y SYSTEM \"file:///etc/passwd\">]>"
                    + "<d><body><p><r><t>&x;&y;</t></r></p></body></d>";
            refused(zip("word/document.xml", xml), ExtractionRefusal.POINTS_ELSEWHERE);
            refused(
                    zip("word/document.xml", "<!DOCTYPE d SYSTEM \"" + address + "\"><d/>"),
                    ExtractionRefusal.POINTS_ELSEWHERE);
            var page = "<html><body><img src=\"" + address + "\"><link rel=stylesheet href=\"" + address
                    + "\"><p>计划</p></body></html>";
            assertThat(DocumentText.of(page.getBytes(UTF_8)).text()).isEqualTo("计划\n");
        } finally {
            server.stop(0);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void aBillionLaughs() throws IOException {
        var xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(zip("word/document.xml", xml + "]><d><t>&a9;</t></d>"), ExtractionRefusal.POINTS_ELSEWHERE);
    }

    @Test
    void elementsNestedWithoutEnd() throws IOException {
        refused(docx("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000)), ExtractionRefusal.NESTED_TOO_DEEP);
        refused(("{\\rtf1" + "{".repeat(100_000)).getBytes(UTF_8), ExtractionRefusal.NESTED_TOO_DEEP);
        var page = "<html><body>" + "<div>".repeat(50_000) + "计划" + "</div>".repeat(50_000);
        assertThat(DocumentText.of(page.getBytes(UTF_8)).text()).isEqualTo("计划\n");
    }

    @Test
    void aPageOfCountlessTags() {
        refused(
                ("<html><body><table>" + "<tr><td>a".repeat(200_000)).getBytes(UTF_8),
                ExtractionRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void aDocxLockedByAPassword() throws Exception {
        var locked = written(out -> {
            try (var files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var in = encryptor.getDataStream(files)) {
                    in.write(docx(p("计划")));
                } catch (java.security.GeneralSecurityException impossible) {
                    throw new IOException(impossible);
                }
                files.writeFilesystem(out);
            }
        });
        refused(locked, ExtractionRefusal.PASSWORD_PROTECTED);
    }

    @Test
    void anXlsLockedByAPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            var locked = written(out -> {
                try (var book = new HSSFWorkbook()) {
                    book.createSheet().createRow(0).createCell(0).setCellValue("计划");
                    book.write(out);
                }
            });
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(locked, ExtractionRefusal.PASSWORD_PROTECTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aPdfLockedByAPassword() throws IOException {
        var locked = written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
                document.save(out);
            }
        });
        refused(locked, ExtractionRefusal.PASSWORD_PROTECTED);
    }

    @Test
    void aPdfOfPictures() throws IOException {
        var scanned = written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
        refused(scanned, ExtractionRefusal.SCANNED_PICTURE);
    }

    @Test
    void aPdfThatUnpacksWithoutEnd() throws IOException {
        var deflater = new Deflater(9);
        var packed = written(out -> {
            try (var deflating = new java.util.zip.DeflaterOutputStream(out, deflater)) {
                for (int i = 0; i < 300; i++) {
                    deflating.write(SPACES);
                }
            }
        });
        deflater.end();
        refused(pdf("/FlateDecode", packed), ExtractionRefusal.UNPACKS_TOO_LARGE);
        var runs = "\u0081 ".repeat(1 << 20).getBytes(ISO_8859_1);
        refused(pdf("/RunLengthDecode", runs), ExtractionRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void aPdfOfNoise() {
        refused(("%PDF-1.7\n" + "x".repeat(5000)).getBytes(UTF_8), ExtractionRefusal.BROKEN);
    }

    @Test
    void aDocWithoutItsInside() throws IOException {
        var hollow = written(out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
                files.writeFilesystem(out);
            }
        });
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DocumentText.of(hollow));
        refused(Arrays.copyOf(hollow, 600), ExtractionRefusal.BROKEN);
    }

    @Test
    void wpsOfLongAgo() throws IOException {
        var wps = written(out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WPSDocument");
                files.writeFilesystem(out);
            }
        });
        refused(wps, ExtractionRefusal.OLD_WPS);
    }

    @Test
    void aDocumentWithoutAWord() throws IOException {
        refused(docx("<w:p/><w:p/>"), ExtractionRefusal.NO_TEXT);
        refused("  \n\n ".getBytes(UTF_8), ExtractionRefusal.NO_TEXT);
    }

    private static byte[] pdf(String filter, byte[] packed) throws IOException {
        return written(out -> {
            out.write(
                    ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                    + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n4 0 obj<</Filter"
                                    + filter + "/Length "
                                    + packed.length + ">>stream\n")
                            .getBytes(ISO_8859_1));
            out.write(packed);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        });
    }

    private static int find(byte[] content, String mark) {
        return new String(content, ISO_8859_1).lastIndexOf(mark);
    }

    private static void refused(byte[] content, ExtractionRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DocumentText.of(content))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
