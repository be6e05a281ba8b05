package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.OLD_WPS;
import static io.zhijia.extraction.ExtractionRefusal.PASSWORD_PROTECTED;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told by its content. */
public enum FileKind {
    TXT("text/plain"),
    HTML("text/html"),
    RTF("application/rtf"),
    PDF("application/pdf"),
    /** Word 97 to 2003, and WPS since 2005. */
    DOC("application/msword"),
    XLS("application/vnd.ms-excel"),
    PPT("application/vnd.ms-powerpoint"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ZIP("application/zip"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    HEIC("image/heic");

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|meta|body|table|div|p)\\b");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As the end of a file name: {@code docx}. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, WEBP, HEIC -> true;
            default -> false;
        };
    }

    /**
     * The kind, or none if it is nothing we know: a program, a film, noise.
     *
     * @throws Refusal if it can be told what it is, and that nobody can open it: broken, or locked by a password
     */
    public static Optional<FileKind> of(Path file) throws IOException {
        var head = head(file);
        var start = new String(head, ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return Optional.of(packed(file));
        } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return office97(file);
        } else if (start.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        } else if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        return picture(start).or(() -> written(head));
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(64 * 1024);
        }
    }

    private static Optional<FileKind> picture(String start) {
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (Pattern.compile("^.{4}ftyp(heic|heix|hevc|mif1|msf1)", Pattern.DOTALL)
                .matcher(start)
                .find()) {
            return Optional.of(HEIC);
        }
        return Optional.empty();
    }

    private static Optional<FileKind> written(byte[] head) {
        return PlainText.isText(head)
                ? Optional.of(
                        MARKUP.matcher(PlainText.decodeStart(head).toLowerCase(Locale.ROOT))
                                        .find()
                                ? HTML
                                : TXT)
                : Optional.empty();
    }

    private static FileKind packed(Path file) throws IOException {
        try (var parts = Parts.of(file)) {
            if (parts.has("word/document.xml")) {
                return DOCX;
            } else if (parts.has("xl/workbook.xml")) {
                return XLSX;
            }
            return parts.has("ppt/presentation.xml") ? PPTX : ZIP;
        }
    }

    private static Optional<FileKind> office97(Path file) {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            refuseIf(root.hasEntry("EncryptedPackage"), PASSWORD_PROTECTED);
            refuseIf(root.hasEntry("WPSDocument") || root.hasEntry("WpsDocument"), OLD_WPS);
            return ofStreams(root);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal(BROKEN);
        }
    }

    private static Optional<FileKind> ofStreams(DirectoryNode root) {
        if (root.hasEntry("WordDocument")) {
            return Optional.of(DOC);
        } else if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            return Optional.of(XLS);
        }
        return root.hasEntry("PowerPoint Document") ? Optional.of(PPT) : Optional.empty();
    }

    boolean hasMacros(Path file) throws IOException {
        return switch (this) {
            case DOCX, XLSX -> {
                try (var parts = Parts.of(file)) {
                    yield parts.has("word/vbaProject.bin") || parts.has("xl/vbaProject.bin");
                }
            }
            case DOC, XLS -> {
                try (var files = new POIFSFileSystem(file.toFile(), true)) {
                    yield files.getRoot().hasEntry("Macros") || files.getRoot().hasEntry("_VBA_PROJECT_CUR");
                }
            }
            default -> false;
        };
    }
}
