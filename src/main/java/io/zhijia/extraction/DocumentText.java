package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.EMPTY_FILE;
import static io.zhijia.extraction.ExtractionRefusal.FILE_TOO_LARGE;
import static io.zhijia.extraction.ExtractionRefusal.NOT_A_DOCUMENT;
import static io.zhijia.extraction.ExtractionRefusal.NOT_READ_FOR_TEXT;
import static io.zhijia.extraction.ExtractionRefusal.NO_TEXT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The text of a document.
 *
 * @param kind what the file turned out to be
 * @param text one paragraph a line; one table row a line, its cells separated by a tab (a cell of several paragraphs keeps
 *     its line breaks); numbers Word generates are written out; lines end in {@code \n}
 * @param remarks what a person should know about the reading
 */
public record DocumentText(FileKind kind, String text, Set<Remark> remarks) {

    private static final long MEGABYTE = 1 << 20;

    /** What old Office files need in memory at worst, while they are read. */
    private static final long TIMES_ITS_SIZE = 24;

    /**
     * Reads it, whatever it is called.
     *
     * @throws Refusal if there is no text to be had, or none that is safe to have
     * @throws UncheckedIOException if the file itself cannot be read
     */
    public static DocumentText of(Path file) {
        try {
            refuseIf(Files.size(file) == 0, EMPTY_FILE);
            var kind = FileKind.of(file).orElseThrow(() -> new Refusal(NOT_A_DOCUMENT));
            refuseIf(Files.size(file) > most(kind) * MEGABYTE, FILE_TOO_LARGE, most(kind));
            var lines = new Lines();
            read(file, kind, lines);
            refuseIf(lines.isBlank(), NO_TEXT);
            return new DocumentText(kind, lines.text(), remarks(file, kind));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a document that is not (yet) a file of its own. */
    public static DocumentText of(byte[] content) {
        try {
            var file = Files.createTempFile("zhijia-document", null);
            try {
                return of(Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Files we take apart piece by piece may be larger than those we must hold in memory. */
    private static long most(FileKind kind) {
        return switch (kind) {
            case TXT, HTML, RTF -> 8;
            case DOC, XLS -> Math.min(24, Runtime.getRuntime().maxMemory() / MEGABYTE / TIMES_ITS_SIZE);
            default -> 50;
        };
    }

    private static void read(Path file, FileKind kind, Lines lines) throws IOException {
        try {
            switch (kind) {
                case TXT -> lines.add(PlainText.decode(Files.readAllBytes(file)));
                case HTML -> HtmlText.read(Files.readAllBytes(file), lines);
                case RTF -> RtfText.read(Files.readAllBytes(file), lines);
                case DOC -> OldWordText.read(file, lines);
                case DOCX -> WordText.read(file, lines);
                case XLS -> OldSheetText.read(file, lines);
                case XLSX -> SheetText.read(file, lines);
                case PDF -> PdfText.read(file, lines);
                case PPT, PPTX, JPEG, PNG, WEBP, HEIC, ZIP -> throw new Refusal(NOT_READ_FOR_TEXT, kind);
            }
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | java.util.NoSuchElementException
                | NegativeArraySizeException broken) {
            // the libraries answer a damaged file with whatever they stumble over
            throw new Refusal(BROKEN);
        }
    }

    private static Set<Remark> remarks(Path file, FileKind kind) throws IOException {
        return kind.hasMacros(file) ? Set.of(Remark.MACROS_LEFT_OUT) : Set.of();
    }
}
