package io.zhijia.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A PDF from HTML, with a Chinese font inside, so that it looks and can be searched the same everywhere, today
 * and out of an archive (PDF/A-2u).
 *
 * <p>What people typed is escaped by whoever writes the HTML (a JTE template does); here scripts and addresses are dropped
 * once more: nothing is fetched, pictures come as {@code data:} addresses.
 */
public final class Pdf {

    /** A subset of Noto Sans SC without the Kangxi radicals, which would take the place of ordinary characters in the text. */
    private static final String FONT = "/fonts/NotoSansSC.ttf";

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 20mm; @bottom-center { content: '— ' counter(page) ' —'; font-family: zhijia; font-size: 10pt; } }
            * { font-family: zhijia !important; }
            body { font-size: 11pt; line-height: 1.7; color: #000; margin: 0; }
            tr.total td { background: #f2f0eb; }
            h1 { font-size: 18pt; line-height: 1.4; text-align: center; font-weight: normal; margin: 0 0 8mm; }
            h2, h3 { font-size: 13pt; font-weight: normal; margin: 6mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 11.5pt; }
            p { margin: 0 0 2mm; text-indent: 2em; }
            p.line, td p { text-indent: 0; }
            p.line { text-align: center; }
            p.signed { text-align: right; margin-top: 8mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 2mm 0; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.5pt solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: middle; font-size: 10pt; word-wrap: break-word; }
            th { text-align: center; font-weight: normal; background: #f2f0eb; white-space: nowrap; }
            td.number { text-align: right; white-space: nowrap; }
            td.short { text-align: center; white-space: nowrap; }
            img { max-width: 100%; max-height: 90mm; }
            """;

    /** All pages of it: the first one decides how wide a text is laid out. */
    private static final String ACROSS = "@page { size: A4 landscape; margin: 20mm; }";

    /** An archive's viewer knows from it what the colours are. */
    private static final byte[] COLORS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags("section", "header", "footer", "figure", "figcaption")
            .addAttributes(":all", "class")
            .addProtocols("img", "src", "data")
            .removeProtocols("img", "src", "http", "https")
            .removeTags("a");

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Lays out the body of a page.
     *
     * @param html headings, paragraphs, tables, pictures; class {@code across} on the outermost element turns the paper, {@code short} and
     *     {@code number} on cells keep them on one line
     */
    public static byte[] of(String html) {
        var page = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
        page.head().appendElement("style").appendText(STYLE);
        page.title(title(page));
        if (page.body().selectFirst(".across") != null) {
            page.head().appendElement("style").appendText(ACROSS);
        }
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(COLORS)
                    .useFont(Pdf::font, "zhijia")
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String title(Document page) {
        var heading = page.body().selectFirst("h1");
        return heading == null ? "" : heading.text();
    }

    private static InputStream font() {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONT), FONT);
    }

    private Pdf() {}
}
