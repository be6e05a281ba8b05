package io.zhijia.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bag (RFC 8493) in a zip, written from beginning to end: first the payload, then what vouches for it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8493">RFC 8493, The BagIt File Packaging Format (V1.0)</a>
 */
final class Bag {

    private final ZipOutputStream zip;
    private final String name;
    private final Map<String, String> payload = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private long bytes;

    /** @param name of the folder everything lies in */
    Bag(OutputStream out, String name) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.name = name;
    }

    void add(String path, InputStream content) throws IOException {
        bytes += write("data/" + path, content::transferTo, payload);
    }

    void add(String path, byte[] content) throws IOException {
        bytes += write(
                "data/" + path,
                out -> {
                    out.write(content);
                    return content.length;
                },
                payload);
    }

    /** Writes everything that is not payload; the bag is then whole. The stream stays open. */
    void finish(Map<String, String> info) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var about = new StringBuilder();
        info.forEach((key, value) -> about.append(key)
                .append(": ")
                .append(value.replaceAll("\\R", " "))
                .append('\n'));
        about.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n');
        tag("bag-info.txt", about.toString());
        tag("manifest-sha256.txt", manifest(payload));
        write("tagmanifest-sha256.txt", text(manifest(tags)), new LinkedHashMap<>());
        zip.finish();
    }

    private void tag(String path, String content) throws IOException {
        write(path, text(content), tags);
    }

    private static Content text(String content) {
        return out -> {
            var utf8 = content.getBytes(UTF_8);
            out.write(utf8);
            return utf8.length;
        };
    }

    private long write(String path, Content content, Map<String, String> manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/" + path));
        var digest = sha256();
        var written = content.to(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        manifest.put(path, HexFormat.of().formatHex(digest.digest()));
        return written;
    }

    /** In a path only line ends and the percent sign are special. */
    private static String manifest(Map<String, String> sums) {
        var lines = new StringBuilder();
        sums.forEach((path, sum) ->
                lines.append(sum).append("  ").append(encoded(path)).append('\n'));
        return lines.toString();
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What one file contains; says how many bytes it wrote. */
    private interface Content {
        long to(OutputStream out) throws IOException;
    }
}
