package io.zhijia.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents made by hand, part by part, so that a test can spoil any part. */
final class DocumentFixtures {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] docx(String body) throws IOException {
        return docx(body, "");
    }

    static byte[] docx(String body, String numbering) throws IOException {
        return zip(
                "word/document.xml",
                document(body),
                "word/numbering.xml",
                "<w:numbering " + W + ">" + numbering + "</w:numbering>");
    }

    static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + W + "><w:body>" + body
                + "</w:body></w:document>";
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A docx one part of which is written piece by piece, because it is larger than memory should be. */
    static byte[] zip(String name, Writing content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            content.to(zip);
        }
        return bytes.toByteArray();
    }

    static byte[] written(Writing content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.to(bytes);
        return bytes.toByteArray();
    }

    private DocumentFixtures() {}
}
